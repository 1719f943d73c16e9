package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.jspecify.annotations.Nullable;

/** What a person is called. Every part may be absent (rule 1.11). */
public final class PersonName extends ValueObject {

    private static final PersonName EMPTY = builder().build();

    private final Parts parts;

    private PersonName(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** A name with nothing in it. */
    public static PersonName empty() {
        return EMPTY;
    }

    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from these parts. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** First name. */
    public Option<String> first() {
        return parts.first();
    }

    /** Middle name. */
    public Option<String> middle() {
        return parts.middle();
    }

    /** Last name. */
    public Option<String> last() {
        return parts.last();
    }

    /** Form of address. */
    public Option<String> salutation() {
        return parts.salutation();
    }

    /** First and last name. */
    public static PersonName of(String first, String last) {
        return builder().first(first).last(last).build();
    }

    /** The name for display: first, middle, last. */
    public String spoken() {
        return List.of(first(), middle(), last()).flatMap(part -> part).mkString(" ");
    }

    void check(InputCheck check) {
        check.text("firstName", first(), 1000)
                .text("middleName", middle(), 1000)
                .text("lastName", last(), 1000)
                .text("salutation", salutation(), 1000);
    }

    private record Parts(Option<String> first, Option<String> middle, Option<String> last, Option<String> salutation) {}

    /** Collects the parts of a name; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<String> first = Option.none();
        private Option<String> middle = Option.none();
        private Option<String> last = Option.none();
        private Option<String> salutation = Option.none();

        private Builder() {}

        private Builder(Parts from) {
            first = from.first();
            middle = from.middle();
            last = from.last();
            salutation = from.salutation();
        }

        /** First name. */
        public Builder first(@Nullable String given) {
            return first(Option.of(given));
        }

        /** First name, or none. */
        public Builder first(Option<String> given) {
            first = CleanText.clean(given);
            return this;
        }

        /** Middle name. */
        public Builder middle(@Nullable String given) {
            return middle(Option.of(given));
        }

        /** Middle name, or none. */
        public Builder middle(Option<String> given) {
            middle = CleanText.clean(given);
            return this;
        }

        /** Last name. */
        public Builder last(@Nullable String given) {
            return last(Option.of(given));
        }

        /** Last name, or none. */
        public Builder last(Option<String> given) {
            last = CleanText.clean(given);
            return this;
        }

        /** Form of address. */
        public Builder salutation(@Nullable String given) {
            return salutation(Option.of(given));
        }

        /** Form of address, or none. */
        public Builder salutation(Option<String> given) {
            salutation = CleanText.clean(given);
            return this;
        }

        /** The value with these parts. */
        public PersonName build() {
            return new PersonName(new Parts(first, middle, last, salutation));
        }
    }
}
