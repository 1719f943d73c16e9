package org.externalcontacts.testkit.limit;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.journey.Details;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldType;

/** Records with something in every part. */
final class Records {

    private static final Map<String, String> TEXTS = LinkedHashMap.of(
            "EmailAddresses.work", "w@example.org",
            "EmailAddresses.personal", "p@example.org",
            "EmailAddresses.other", "o@example.org",
            "ContactProfile.externalSystemUrl", "https://example.org",
            "OrganizationProfile.externalSystemUrl", "https://example.org",
            "ContactQuery.sortOrder", "lastName:asc",
            "OrganizationQuery.sortOrder", "name:asc",
            "NoteQuery.sortOrder", "createDate:asc",
            "RelationshipQuery.sortOrder", "relationship:asc");

    /** Limits of a field that leave room for each other. */
    private static final Map<String, Integer> INTEGERS =
            LinkedHashMap.of("FieldDefinition.longest", Integer.MAX_VALUE, "FieldDefinition.shortest", 0);

    private Records() {}

    /** A record of these parts. */
    static <T> T make(Class<T> type, Seq<Object> parts) {
        try {
            Class<?>[] types = List.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toJavaArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(parts.toJavaArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(type + " of " + parts.map(String::valueOf), refused);
        }
    }

    /** A value of this type with something in every part of it. */
    static Object full(Type type) {
        return full("", type);
    }

    private static Object full(String place, Type generic) {
        Class<?> type = Member.raw(generic);
        if (type == Option.class) {
            return Option.some(full(place, Member.argument(generic, 0)));
        } else if (type == List.class) {
            return List.of(full(place, Member.argument(generic, 0)));
        } else if (type == Set.class) {
            return HashSet.empty();
        } else if (type == Map.class) {
            return LinkedHashMap.of("x", full(place, Member.argument(generic, 1)));
        } else if (type == FieldType.class) {
            return FieldType.ENUM;
        } else if (type.isRecord()) {
            return make(type, Part.of(type).map(part -> full(type.getSimpleName() + "." + part.name(), part.type())));
        } else if (Part.has(type)) {
            return Part.of(type)
                    .foldLeft(
                            empty(type),
                            (holder, part) ->
                                    part.put(holder, full(type.getSimpleName() + "." + part.name(), part.type())));
        }
        return value(place, type);
    }

    /** A value of such a type without any part. */
    private static Object empty(Class<?> type) {
        try {
            if (Details.class.isAssignableFrom(type)) {
                return type.getMethod("empty").invoke(null);
            } else if (type == PageRequest.class) {
                return PageRequest.first();
            }
            Method start = List.of(type.getMethods())
                    .filter(method -> method.getName().equals("builder"))
                    .maxBy(Method::getParameterCount)
                    .get();
            Object builder = start.invoke(
                    null, List.of(start.getParameterTypes()).map(Records::full).toJavaArray());
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(type + " has no empty value", refused);
        }
    }

    private static Object value(String place, Class<?> type) {
        Map<Class<?>, Object> values = LinkedHashMap.<Class<?>, Object>empty()
                .put(String.class, TEXTS.getOrElse(place, "x"))
                .put(boolean.class, true)
                .put(Boolean.class, true)
                .put(int.class, place.equals("ScanRequest.limit") ? 10 : 1)
                .put(Integer.class, INTEGERS.getOrElse(place, 1))
                .put(Long.class, 1L)
                .put(Double.class, 1.0)
                .put(
                        BigDecimal.class,
                        place.equals("FieldDefinition.highest") ? new BigDecimal("1E400") : BigDecimal.ONE)
                .put(Duration.class, Duration.ofSeconds(1))
                .put(Instant.class, Instant.parse("2026-01-01T00:00:00Z"))
                .put(UUID.class, new UUID(0, 1))
                .put(CustomValue.class, CustomValue.text("x"));
        return values.get(type).getOrElseThrow(() -> new IllegalStateException(place + " is of " + type));
    }
}
