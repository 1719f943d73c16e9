package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Records as text, with and without personal data. */
final class RecordText {

    private static final String HIDDEN = "…";

    private RecordText() {}

    /** Whatever is not known to be harmless is hidden, so that a new component is hidden until somebody decides otherwise. */
    static String shape(Record value, String... harmless) {
        Seq<String> shown = List.of(harmless);
        return text(value, (part, held) -> shown.contains(part.getName()) ? everything(held) : shape(held));
    }

    static String everything(Object value) {
        if (value instanceof OpenValue open) {
            return open.text();
        } else if (value instanceof Map<?, ?> map) {
            return map.map(entry -> entry._1 + "=" + everything(entry._2)).mkString("{", ", ", "}");
        } else if (value instanceof Traversable<?> many) {
            return items(many, RecordText::everything);
        } else if (value instanceof Record record && !(value instanceof PlatformId)) {
            return text(record, (part, held) -> everything(held));
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
        } else if (value instanceof Record || value instanceof Enum || value instanceof Instant || isId(value)) {
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

    private static String text(Record record, BiFunction<RecordComponent, Object, String> each) {
        return List.of(record.getClass().getRecordComponents())
                .flatMap(part -> present(held(part, record)).map(held -> part.getName() + "=" + each.apply(part, held)))
                .mkString(record.getClass().getSimpleName() + "[", ", ", "]");
    }

    private static Option<Object> present(Object held) {
        if (held instanceof Option<?> option) {
            return option.map(Object.class::cast);
        }
        return Option.when(!(held instanceof Traversable<?> many && many.isEmpty()), held);
    }

    private static Object held(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(part + " of " + record.getClass() + " cannot be read", hidden);
        }
    }
}
