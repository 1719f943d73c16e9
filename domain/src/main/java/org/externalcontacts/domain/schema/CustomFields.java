package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Values of custom fields and the schema that defines them.
 *
 * @param values by field key, in the order they were written; an explicit nothing is left out
 */
public record CustomFields(SchemaRef schema, Map<String, CustomValue> values) {

    public CustomFields {
        values = values.filterValues(value -> value != CustomValue.Nothing.NOTHING);
    }

    /** No values yet, under this schema. */
    public static CustomFields of(SchemaRef schema) {
        return new CustomFields(schema, LinkedHashMap.empty());
    }

    /** The same fields with one more value. */
    public CustomFields with(String key, CustomValue value) {
        return new CustomFields(schema, values.put(key, value));
    }

    /** The same fields without this one. */
    public CustomFields without(String key) {
        return new CustomFields(schema, values.remove(key));
    }

    /** The value of a field, if it has one. */
    public Option<CustomValue> get(String key) {
        return values.get(key);
    }
}
