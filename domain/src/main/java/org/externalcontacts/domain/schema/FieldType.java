package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** The core type of a custom field (rule 10.1); an open list. */
public record FieldType(String text) implements OpenValue {

    public static final FieldType TEXT = new FieldType("text");
    public static final FieldType LONG_TEXT = new FieldType("longtext");
    public static final FieldType URL = new FieldType("url");
    public static final FieldType IDENTIFIER = new FieldType("identifier");
    public static final FieldType ENUM = new FieldType("enum");
    public static final FieldType DATE = new FieldType("date");
    public static final FieldType DATE_TIME = new FieldType("datetime");
    public static final FieldType INTEGER = new FieldType("integer");
    public static final FieldType NUMBER = new FieldType("number");
    public static final FieldType CHECKBOX = new FieldType("checkbox");
    public static final FieldType TAG = new FieldType("tag");

    private static final Set<FieldType> KNOWN =
            LinkedHashSet.of(TEXT, LONG_TEXT, URL, IDENTIFIER, ENUM, DATE, DATE_TIME, INTEGER, NUMBER, CHECKBOX, TAG);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
