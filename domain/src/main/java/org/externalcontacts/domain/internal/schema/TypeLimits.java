package org.externalcontacts.domain.internal.schema;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;

/** The limits for values of a type; a field can only narrow them (rule 10.3). */
public final class TypeLimits {

    /** Of any field, whatever its type. */
    static final int LONGEST_KEY = 255;

    /** Of titles and descriptions of schemas and fields; this limit is ours, not the platform's. */
    public static final int LONGEST_SHOWN = 1_000;

    static final int MOST_OPTIONS = 50;
    static final int LONGEST_OPTION = 100;
    static final int MOST_TAGS = 10;

    private static final Map<FieldType, Integer> LONGEST = HashMap.of(
            FieldType.TEXT, 100,
            FieldType.LONG_TEXT, 1000,
            FieldType.URL, 200,
            FieldType.IDENTIFIER, 100,
            FieldType.TAG, 100);

    private TypeLimits() {}

    /** Most characters of a text or of one tag; none for types that are not written as free text. */
    public static Option<Integer> longest(FieldType type) {
        return LONGEST.get(type);
    }

    /** Most characters that this field takes: its own limit or that of its type, whichever is narrower. */
    public static int longest(FieldDefinition field) {
        return Math.min(
                field.longest().getOrElse(Integer.MAX_VALUE),
                longest(field.type()).getOrElse(Integer.MAX_VALUE));
    }

    /** Most tags that this field takes. */
    public static int mostItems(FieldDefinition field) {
        return Math.min(field.mostItems().getOrElse(MOST_TAGS), MOST_TAGS);
    }
}
