package org.externalcontacts.domain.schema;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * Values of custom fields and the schema that defines them. Texts and tags have no surrounding blanks.
 *
 * @param values by field key, in the order they were written; an explicit nothing and a blank text are left out
 */
public record CustomFields(SchemaRef schema, Map<String, CustomValue> values) implements PersonalData {

    public CustomFields {
        Objects.requireNonNull(schema, "custom fields without a schema");
        values = Present.or(values, LinkedHashMap.empty());
        // Most values are clean, and each pass over a map of Vavr's costs: one, unless there is something to do.
        if (!values.forAll(CustomFields::isClean)) {
            values = Present.entries(values)
                    .mapValues(CustomFields::clean)
                    .filterValues(value -> value != CustomValue.Nothing.NOTHING);
        }
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

    private static boolean isClean(Tuple2<String, CustomValue> entry) {
        return entry._1 != null
                && entry._2 != null
                && entry._2 != CustomValue.Nothing.NOTHING
                && clean(entry._2) == entry._2;
    }

    /** The same value when there is nothing to cut, so that most values cost no more than a look. */
    private static CustomValue clean(CustomValue value) {
        if (value instanceof CustomValue.Text text) {
            String stripped = CleanText.strip(text.value());
            if (stripped.isEmpty()) {
                return CustomValue.Nothing.NOTHING;
            }
            return stripped.length() == text.value().length() ? text : new CustomValue.Text(stripped);
        } else if (value instanceof CustomValue.Items items) {
            return items.values().exists(item -> tag(item) != item)
                    ? new CustomValue.Items(items.values().map(CustomFields::tag))
                    : items;
        }
        return value;
    }

    /** A blank tag stays, as the empty text, for validation to refuse. */
    private static CustomValue tag(CustomValue item) {
        if (item instanceof CustomValue.Text text) {
            String stripped = CleanText.strip(text.value());
            return stripped.length() == text.value().length() ? text : new CustomValue.Text(stripped);
        }
        return item;
    }

    /** The value of a field, if it has one. */
    public Option<CustomValue> get(String key) {
        return values.get(key);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
