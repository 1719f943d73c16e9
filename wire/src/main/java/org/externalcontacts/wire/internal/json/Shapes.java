package org.externalcontacts.wire.internal.json;

import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.externalcontacts.domain.schema.CustomValue;

/** Finds the shapes of types: one for each record, and one more for each model that says what a record is around. Thread-safe. */
final class Shapes {

    private static final Map<Type, Shape> SINGLE = Map.of(
            String.class, Scalar.TEXT,
            Boolean.class, Scalar.FLAG,
            Integer.class, Scalar.INTEGER,
            Long.class, Scalar.LONG,
            Double.class, Scalar.DECIMAL,
            CustomValue.Members.class, FreeShape.VALUES,
            JsonObject.class, FreeShape.JSON);
    private static final Map<Class<?>, Shape> RECORDS = new ConcurrentHashMap<>();

    private Shapes() {}

    /**
     * The shape of a type.
     *
     * @param item what a type variable or a {@link Body} in it means; none where it is not known: such a value can be written only
     */
    static Shape of(Type type, Option<Shape> item) {
        Shape single = SINGLE.get(type);
        if (single != null) {
            return single;
        } else if (type instanceof Class<?> simple && simple.isRecord()) {
            return item.isDefined()
                    ? new RecordShape(simple, item)
                    : RECORDS.computeIfAbsent(simple, record -> new RecordShape(record, Option.none()));
        } else if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), item);
        }
        return item.getOrElse(OpenShape.OPEN);
    }

    private static Shape generic(Class<?> raw, Type[] arguments, Option<Shape> item) {
        if (raw == List.class) {
            return new ListShape(of(arguments[0], item));
        } else if (raw == Map.class) {
            return new MapShape(of(arguments[1], item));
        } else if (raw.isRecord()) {
            return new RecordShape(raw, Option.some(of(arguments[0], item)));
        }
        return item.getOrElse(OpenShape.OPEN);
    }
}
