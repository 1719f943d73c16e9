package org.externalcontacts.testkit.assertion;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;

/** Where two records differ, field by field. */
final class Differences {

    private Differences() {}

    /** A line for each field that differs, such as {@code profile.emails.work: expected a but was b}. */
    static List<String> between(Record expected, Record actual) {
        return between("", expected, actual);
    }

    private static List<String> between(String path, Object expected, Object actual) {
        if (expected.equals(actual)) {
            return List.empty();
        }
        if (expected instanceof Option<?> first
                && actual instanceof Option<?> second
                && first.isDefined()
                && second.isDefined()) {
            return between(path, first.get(), second.get());
        }
        if (expected instanceof Record && expected.getClass().equals(actual.getClass())) {
            return List.of(expected.getClass().getRecordComponents())
                    .flatMap(field -> between(within(path, field), value(field, expected), value(field, actual)));
        }
        return List.of(path + ": expected " + Described.text(expected) + " but was " + Described.text(actual));
    }

    private static String within(String path, RecordComponent field) {
        return path.isEmpty() ? field.getName() : path + "." + field.getName();
    }

    private static Object value(RecordComponent field, Object owner) {
        try {
            return field.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(field + " cannot be read", hidden);
        }
    }
}
