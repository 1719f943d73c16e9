package org.externalcontacts.domain;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Values as text, with and without personal data. */
final class RecordText {

    private static final String HIDDEN = "…";

    private RecordText() {}

    /** Whatever is not known to be harmless is hidden, so that a new component is hidden by default. */
    static String shape(Record value, String... harmless) {
        return shape(value.getClass(), value, harmless);
    }

    /** The shape of a value of a type that keeps its parts in a record. */
    static String shape(Class<?> type, Record parts, String... harmless) {
        Seq<String> shown = List.of(harmless);
        return text(type, parts, (part, held) -> shown.contains(part.getName()) ? everything(held) : shape(held));
    }

    static String everything(Class<?> type, Record parts) {
        return text(type, parts, (part, held) -> everything(held));
    }

    static String shape(Class<?> type, Seq<Tuple2<String, Object>> parts) {
        return text(type, parts.map(part -> part.map2(RecordText::shape)));
    }

    static String everything(Class<?> type, Seq<Tuple2<String, Object>> parts) {
        return text(type, parts.map(part -> part.map2(RecordText::everything)));
    }

    static String everything(Object value) {
        if (value instanceof OpenValue open) {
            return open.text();
        } else if (value instanceof Map<?, ?> map) {
            return map.map(entry -> entry._1 + "=" + everything(entry._2)).mkString("{", ", ", "}");
        } else if (value instanceof Traversable<?> many) {
            return items(many, RecordText::everything);
        } else if (value instanceof Record record && !(value instanceof PlatformId)) {
            return everything(record.getClass(), record);
        } else if (value instanceof PersonalData data && !(value instanceof Enum)) {
            // A class that is no record describes itself. A constant does not: it would ask here again.
            return data.describe();
        }
        return String.valueOf(value);
    }

    private static String shape(Object value) {
        if (value instanceof OpenValue open) {
            return open.text();
        } else if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}" : "{" + HIDDEN + "}";
        } else if (value instanceof Traversable<?> many) {
            return items(many, RecordText::shape);
        } else if (value instanceof Record
                || value instanceof PersonalData
                || value instanceof Enum
                || value instanceof Instant
                || isId(value)) {
            return value.toString();
        }
        return HIDDEN;
    }

    /** Some ids are held as text, because they may be of several kinds. */
    private static boolean isId(Object value) {
        return value instanceof PlatformId || (value instanceof String text && isId(text));
    }

    private static boolean isId(String text) {
        return PlatformId.read("id", text, id -> id).isValid();
    }

    private static String items(Traversable<?> many, Function<Object, String> each) {
        return many.map(each).mkString("[", ", ", "]");
    }

    private static String text(Class<?> type, Record record, BiFunction<RecordComponent, Object, String> each) {
        return text(
                type,
                List.of(record.getClass().getRecordComponents())
                        .flatMap(part -> present(held(part, record))
                                .map(held -> Tuple.of(part.getName(), each.apply(part, held)))));
    }

    private static String text(Class<?> type, Seq<Tuple2<String, String>> parts) {
        return parts.map(part -> part._1 + "=" + part._2).mkString(type.getSimpleName() + "[", ", ", "]");
    }

    private static Option<Object> present(Object held) {
        if (held instanceof Option<?> option) {
            return option.map(Object.class::cast);
        }
        return Option.when(!(held instanceof Traversable<?> many && many.isEmpty()), held);
    }

    private static Object held(RecordComponent part, Record record) {
        try {
            // Records that hold the parts of a value are private to it.
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(part + " of " + record.getClass() + " cannot be read", hidden);
        }
    }
}
