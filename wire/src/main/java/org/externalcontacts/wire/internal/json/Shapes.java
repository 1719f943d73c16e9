package org.externalcontacts.wire.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.externalcontacts.domain.schema.CustomValue;

/** Finds the shapes of types: one for each record, however often it is met. Thread-safe. */
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
     * @param arguments what the type variables of the record around it mean, by name; one that is not there is open
     */
    static Shape of(Type type, Map<String, Shape> arguments) {
        Shape single = SINGLE.get(type);
        if (single != null) {
            return single;
        } else if (type instanceof TypeVariable<?> variable) {
            return arguments.getOrDefault(variable.getName(), OpenShape.OPEN);
        } else if (type instanceof Class<?> simple && simple.isRecord()) {
            return RECORDS.computeIfAbsent(simple, record -> new RecordShape(record, Map.of()));
        } else if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(
                    raw,
                    Stream.of(generic.getActualTypeArguments())
                            .map(argument -> of(argument, arguments))
                            .toList());
        }
        throw new IllegalArgumentException(type + " is not a supported body type");
    }

    private static Shape generic(Class<?> raw, List<Shape> arguments) {
        if (raw == List.class) {
            return new ListShape(arguments.get(0));
        } else if (raw == Map.class) {
            return new MapShape(arguments.get(1));
        } else if (raw.isRecord()) {
            Map<String, Shape> named = new HashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                named.put(raw.getTypeParameters()[i].getName(), arguments.get(i));
            }
            return new RecordShape(raw, named);
        }
        throw new IllegalArgumentException(raw + " is not a supported body type");
    }
}
