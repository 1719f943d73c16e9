package org.externalcontacts.domain;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;

/**
 * A value that holds personal data, or data that may be personal: what people and companies are called, where they are reached, what was
 * written about them, and what a caller sent. Such a value may end up in a log by accident, so {@code toString()} shows only its shape:
 * ids, types, dates, and which fields are filled. {@link #describe()} returns everything.
 */
public interface PersonalData {

    /** The whole value, including personal data, for authorised readers; absent fields are omitted. The format may change and must not be parsed. */
    default String describe() {
        return RecordText.everything(this);
    }

    /**
     * What {@code toString()} returns: ids, types, dates and {@code …} for everything else that is there, such as
     * {@code Identifier[type=Email, value=…]}.
     *
     * @param harmless components of text that hold no personal data, such as the name of a field
     */
    static String withoutPersonalData(Record value, String... harmless) {
        return RecordText.shape(value, harmless);
    }

    /** {@link #withoutPersonalData(Record, String...)} for a type that is no record: its parts by name, absent ones left out. */
    static String withoutPersonalData(Class<?> type, Seq<Tuple2<String, Object>> parts) {
        return RecordText.shape(type, parts);
    }

    /** What {@link #describe()} returns for a type that is no record: its parts by name, absent ones left out. */
    static String described(Class<?> type, Seq<Tuple2<String, Object>> parts) {
        return RecordText.everything(type, parts);
    }
}
