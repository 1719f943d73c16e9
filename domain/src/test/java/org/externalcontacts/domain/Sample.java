package org.externalcontacts.domain;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Something of every type that records of the domain are made of, empty where it can be. */
final class Sample {

    private static final Map<Class<?>, Object> VALUES = LinkedHashMap.<Class<?>, Object>empty()
            .put(Option.class, Option.none())
            .put(List.class, List.empty())
            .put(Seq.class, List.empty())
            .put(Set.class, HashSet.empty())
            .put(Map.class, LinkedHashMap.empty())
            .put(String.class, "x")
            .put(boolean.class, true)
            .put(Boolean.class, true)
            .put(Integer.class, 1)
            .put(Long.class, 1L)
            .put(int.class, 1)
            .put(long.class, 1L)
            .put(BigDecimal.class, BigDecimal.ONE)
            .put(Instant.class, Instant.EPOCH)
            .put(UUID.class, new UUID(0, 1));

    private Sample() {}

    static Object of(Class<?> type) {
        return VALUES.get(type).getOrElse(() -> made(type));
    }

    private static Object made(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        try {
            if (ValueObject.class.isAssignableFrom(type)) {
                return Built.of(type).named().value();
            } else if (!type.isRecord()) {
                return type.getMethod("empty").invoke(null);
            }
            List<RecordComponent> parts = List.of(type.getRecordComponents());
            return type.getDeclaredConstructor(
                            parts.map(RecordComponent::getType).toJavaArray(Class<?>[]::new))
                    .newInstance(parts.map(part -> of(part.getType())).toJavaArray());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(type.toString(), hidden);
        }
    }
}
