package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** One custom field of a schema. */
public final class FieldDefinition extends ValueObject {

    private final Parts parts;

    private FieldDefinition(Parts parts) {
        super(parts, "key", "title", "description", "longest", "shortest", "highest", "lowest", "mostItems", "enabled");
        this.parts = parts;
    }

    /** An enabled field with the limits of its type (rule 10.3). */
    public static FieldDefinition of(String key, FieldType type) {
        return builder(key, type).build();
    }

    /** Starts from an enabled field with the limits of its type (rule 10.3). */
    public static Builder builder(String key, FieldType type) {
        return builder().key(key).type(type);
    }

    /** Starts from an enabled field that has neither key nor type; {@code build} demands a type. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this field. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** Name of the field in {@code customFields}. */
    public String key() {
        return parts.key();
    }

    /** What values it takes. */
    public FieldType type() {
        return parts.type();
    }

    /** Shown to people. */
    public Option<String> title() {
        return parts.title();
    }

    /** Shown to people. */
    public Option<String> description() {
        return parts.description();
    }

    /** A disabled field takes no new values; those that are there stay (rule 10.9). */
    public boolean enabled() {
        return parts.enabled();
    }

    /** Maximum number of characters of a text, or of one tag. */
    public Option<Integer> longest() {
        return parts.longest();
    }

    /** Minimum number of characters of a text, or of one tag. */
    public Option<Integer> shortest() {
        return parts.shortest();
    }

    /** Greatest number. */
    public Option<BigDecimal> highest() {
        return parts.highest();
    }

    /** Smallest number. */
    public Option<BigDecimal> lowest() {
        return parts.lowest();
    }

    /** Maximum number of tags. */
    public Option<Integer> mostItems() {
        return parts.mostItems();
    }

    /** The choices of an enum field, in order. */
    public List<Choice> options() {
        return parts.options();
    }

    /** Members of the definition that this library does not read, kept as they came. */
    public Map<String, CustomValue> others() {
        return parts.others();
    }

    /** The same field, taking no new values (rule 10.9). */
    public FieldDefinition disabled() {
        return toBuilder().enabled(false).build();
    }

    private record Parts(
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
            Map<String, CustomValue> others) {}

    /** Collects the parts of a field; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private String key = "";
        private @Nullable FieldType type;
        private Option<String> title = Option.none();
        private Option<String> description = Option.none();
        private boolean enabled = true;
        private Option<Integer> longest = Option.none();
        private Option<Integer> shortest = Option.none();
        private Option<BigDecimal> highest = Option.none();
        private Option<BigDecimal> lowest = Option.none();
        private Option<Integer> mostItems = Option.none();
        private List<Choice> options = List.empty();
        private Map<String, CustomValue> others = LinkedHashMap.empty();

        private Builder() {}

        private Builder(Parts from) {
            key = from.key();
            type = from.type();
            title = from.title();
            description = from.description();
            enabled = from.enabled();
            longest = from.longest();
            shortest = from.shortest();
            highest = from.highest();
            lowest = from.lowest();
            mostItems = from.mostItems();
            options = from.options();
            others = from.others();
        }

        /** Name of the field in {@code customFields}. */
        public Builder key(@Nullable String given) {
            key = CleanText.orEmpty(given);
            return this;
        }

        /** What values it takes. */
        public Builder type(FieldType given) {
            type = given;
            return this;
        }

        /** Shown to people. */
        public Builder title(@Nullable String given) {
            return title(Option.of(given));
        }

        /** Shown to people, or none. */
        public Builder title(Option<String> given) {
            title = CleanText.clean(given);
            return this;
        }

        /** Shown to people. */
        public Builder description(@Nullable String given) {
            return description(Option.of(given));
        }

        /** Shown to people, or none. */
        public Builder description(Option<String> given) {
            description = CleanText.clean(given);
            return this;
        }

        /** Whether it takes new values. */
        public Builder enabled(boolean given) {
            enabled = given;
            return this;
        }

        /** Maximum number of characters of a text, or of one tag. */
        public Builder longest(int given) {
            return longest(Option.some(given));
        }

        /** Maximum number of characters, or that of its type. */
        public Builder longest(Option<Integer> given) {
            longest = Present.only(given);
            return this;
        }

        /** Minimum number of characters of a text, or of one tag. */
        public Builder shortest(int given) {
            return shortest(Option.some(given));
        }

        /** Minimum number of characters, or that of its type. */
        public Builder shortest(Option<Integer> given) {
            shortest = Present.only(given);
            return this;
        }

        /** Greatest number. */
        public Builder highest(BigDecimal given) {
            return highest(Option.of(given));
        }

        /** Greatest number, or that of its type. */
        public Builder highest(Option<BigDecimal> given) {
            highest = Present.only(given);
            return this;
        }

        /** Smallest number. */
        public Builder lowest(BigDecimal given) {
            return lowest(Option.of(given));
        }

        /** Smallest number, or that of its type. */
        public Builder lowest(Option<BigDecimal> given) {
            lowest = Present.only(given);
            return this;
        }

        /** Maximum number of tags. */
        public Builder mostItems(int given) {
            return mostItems(Option.some(given));
        }

        /** Maximum number of tags, or that of its type. */
        public Builder mostItems(Option<Integer> given) {
            mostItems = Present.only(given);
            return this;
        }

        /** The choices of an enum field, in order. */
        public Builder options(List<Choice> given) {
            options = Present.items(given);
            return this;
        }

        /** Members of the definition that this library does not read. */
        public Builder others(Map<String, CustomValue> given) {
            others = Present.entries(given);
            return this;
        }

        /** The field with these parts. Throws {@link NullPointerException} if it has no type. */
        public FieldDefinition build() {
            return new FieldDefinition(new Parts(
                    key,
                    Objects.requireNonNull(type, "a field without a type"),
                    title,
                    description,
                    enabled,
                    longest,
                    shortest,
                    highest,
                    lowest,
                    mostItems,
                    options,
                    others));
        }
    }

    /**
     * One choice of an enum field (rule 10.4).
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

        /** The same option, to be chosen no more (rule 10.4). */
        public Choice disabled() {
            return new Choice(key, title, false);
        }
    }
}
