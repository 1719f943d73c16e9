package org.externalcontacts.domain.schema;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.internal.schema.ValueBounds;

/**
 * A JSON value: the value of a custom field, or a part of the definition of a field in a schema. Values of a shape that
 * no field type takes are held all the same, so that they can be refused by name instead of being lost.
 */
public sealed interface CustomValue extends PersonalData {

    /** Any text; dates and URLs are texts too. */
    record Text(String value) implements CustomValue {
        public Text {
            Objects.requireNonNull(value, "a text without a value");
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** A number; equal numbers are equal whatever their scale. One beyond {@link ValueBounds} is kept unchanged and refused by validation. */
    record Numeric(BigDecimal value) implements CustomValue {
        public Numeric {
            if (value.signum() == 0) {
                value = BigDecimal.ZERO;
            } else if (ValueBounds.isBounded(value)) {
                value = value.stripTrailingZeros();
            }
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements CustomValue {
        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Several values in order, such as tags; a null among them is an explicit nothing, as in JSON. */
    record Items(List<CustomValue> values) implements CustomValue {
        public Items {
            values = Present.or(values, List.empty());
            if (values.exists(Objects::isNull)) {
                values = values.map(value -> Present.or(value, Nothing.NOTHING));
            }
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** Named values. Used in schemas; no field type accepts it. */
    record Members(Map<String, CustomValue> values) implements CustomValue {
        public Members {
            values = Present.entries(values);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    /** An explicit nothing: clears the field. */
    enum Nothing implements CustomValue {
        NOTHING
    }

    /** A text. */
    static CustomValue text(String value) {
        return new Text(value);
    }

    /** A number without decimals. */
    static CustomValue number(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    /** A number. */
    static CustomValue number(BigDecimal value) {
        return new Numeric(value);
    }

    /** Yes or no. */
    static CustomValue flag(boolean value) {
        return new Flag(value);
    }

    /** Several texts. */
    static CustomValue tags(String... values) {
        return new Items(List.of(values).map(Text::new));
    }

    /** What the value is, case by case. */
    default <R> R fold(Cases<R> cases) {
        if (this instanceof Text text) {
            return cases.text().apply(text.value());
        } else if (this instanceof Numeric numeric) {
            return cases.number().apply(numeric.value());
        } else if (this instanceof Flag flag) {
            return cases.flag().apply(flag.value());
        } else if (this instanceof Items items) {
            return cases.items().apply(items.values());
        } else if (this instanceof Members members) {
            return cases.members().apply(members.values());
        }
        return cases.nothing();
    }

    /** One answer for each case. */
    record Cases<R>(
            Function<String, R> text,
            Function<BigDecimal, R> number,
            Function<Boolean, R> flag,
            Function<List<CustomValue>, R> items,
            Function<Map<String, CustomValue>, R> members,
            R nothing) {}
}
