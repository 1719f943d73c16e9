package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * One custom field of a schema.
 *
 * @param key name of the field in {@code customFields}
 * @param title shown to people
 * @param description shown to people
 * @param enabled a disabled field takes no new values; those that are there stay
 * @param longest most characters of a text, or of one tag
 * @param shortest fewest characters of a text, or of one tag
 * @param highest greatest number
 * @param lowest smallest number
 * @param mostItems most tags
 * @param options the options of an enum field, in order
 * @param others members of the definition that this library does not read, kept as they came
 */
public record FieldDefinition(
        String key,
        FieldType type,
        Option<String> title,
        Option<String> description,
        boolean enabled,
        Option<Integer> longest,
        Option<Integer> shortest,
        Option<BigDecimal> highest,
        Option<BigDecimal> lowest,
        Option<Integer> mostItems,
        List<Choice> options,
        Map<String, CustomValue> others) {

    public FieldDefinition {
        key = CleanText.orEmpty(key);
        Objects.requireNonNull(type, "a field without a type");
        title = CleanText.clean(title);
        description = CleanText.clean(description);
        longest = Present.only(longest);
        shortest = Present.only(shortest);
        highest = Present.only(highest);
        lowest = Present.only(lowest);
        mostItems = Present.only(mostItems);
        options = Present.items(options);
        others = Present.entries(others);
    }

    /** A field with the limits of its type (BEHAVIOUR 10.3). */
    public static FieldDefinition of(String key, FieldType type) {
        return new FieldDefinition(
                key,
                type,
                Option.none(),
                Option.none(),
                true,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                LinkedHashMap.empty());
    }

    /** The same field, shown by this title. */
    public FieldDefinition title(String shown) {
        return new FieldDefinition(
                key,
                type,
                Option.some(shown),
                description,
                enabled,
                longest,
                shortest,
                highest,
                lowest,
                mostItems,
                options,
                others);
    }

    /** The same field with these options to choose from. */
    public FieldDefinition options(List<Choice> choices) {
        return new FieldDefinition(
                key, type, title, description, enabled, longest, shortest, highest, lowest, mostItems, choices, others);
    }

    /** The same field with this maximum number of characters. */
    public FieldDefinition longest(int characters) {
        return new FieldDefinition(
                key,
                type,
                title,
                description,
                enabled,
                Option.some(characters),
                shortest,
                highest,
                lowest,
                mostItems,
                options,
                others);
    }

    /** The same field with this minimum number of characters. */
    public FieldDefinition shortest(int characters) {
        return new FieldDefinition(
                key,
                type,
                title,
                description,
                enabled,
                longest,
                Option.some(characters),
                highest,
                lowest,
                mostItems,
                options,
                others);
    }

    /** The same field with this maximum number of tags. */
    public FieldDefinition mostItems(int tags) {
        return new FieldDefinition(
                key,
                type,
                title,
                description,
                enabled,
                longest,
                shortest,
                highest,
                lowest,
                Option.some(tags),
                options,
                others);
    }

    /** The same field for numbers in this range, ends included. */
    public FieldDefinition between(BigDecimal least, BigDecimal most) {
        return new FieldDefinition(
                key,
                type,
                title,
                description,
                enabled,
                longest,
                shortest,
                Option.some(most),
                Option.some(least),
                mostItems,
                options,
                others);
    }

    /** The same field, taking no new values (BEHAVIOUR 10.9). */
    public FieldDefinition disabled() {
        return new FieldDefinition(
                key, type, title, description, false, longest, shortest, highest, lowest, mostItems, options, others);
    }

    /**
     * One choice of an enum field (BEHAVIOUR 10.4).
     *
     * @param key the value that is stored
     * @param title shown to people
     * @param enabled a disabled option can be chosen no more; values that are there stay
     */
    public record Choice(String key, Option<String> title, boolean enabled) {

        public Choice {
            key = CleanText.orEmpty(key);
            title = CleanText.clean(title);
        }

        /** An option shown by this title. */
        public static Choice of(String key, String title) {
            return new Choice(key, Option.some(title), true);
        }

        /** The same option, to be chosen no more (BEHAVIOUR 10.4). */
        public Choice disabled() {
            return new Choice(key, title, false);
        }
    }
}
