package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.jspecify.annotations.Nullable;

/** Where mail goes. Every part may be absent. */
public final class PostalAddress extends ValueObject {

    private static final PostalAddress EMPTY = builder().build();

    private final Parts parts;

    private PostalAddress(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** An address with nothing in it. */
    public static PostalAddress empty() {
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

    /** First line. */
    public Option<String> address1() {
        return parts.address1();
    }

    /** Second line. */
    public Option<String> address2() {
        return parts.address2();
    }

    /** Town. */
    public Option<String> city() {
        return parts.city();
    }

    /** State or province. */
    public Option<String> state() {
        return parts.state();
    }

    /** Postal code. */
    public Option<String> postalCode() {
        return parts.postalCode();
    }

    /** Country, as its code. */
    public Option<String> countryCode() {
        return parts.countryCode();
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** What is wrong with it (lengths: rule 2.1). */
    public void check(String field, InputCheck check) {
        check.text(field + ".address1", address1(), 200)
                .text(field + ".address2", address2(), 200)
                .text(field + ".city", city(), 100)
                .text(field + ".state", state(), 50)
                .text(field + ".postalCode", postalCode(), 25)
                .text(field + ".countryCode", countryCode(), 25);
    }

    private record Parts(
            Option<String> address1,
            Option<String> address2,
            Option<String> city,
            Option<String> state,
            Option<String> postalCode,
            Option<String> countryCode) {}

    /** Collects the parts of an address; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<String> address1 = Option.none();
        private Option<String> address2 = Option.none();
        private Option<String> city = Option.none();
        private Option<String> state = Option.none();
        private Option<String> postalCode = Option.none();
        private Option<String> countryCode = Option.none();

        private Builder() {}

        private Builder(Parts from) {
            address1 = from.address1();
            address2 = from.address2();
            city = from.city();
            state = from.state();
            postalCode = from.postalCode();
            countryCode = from.countryCode();
        }

        /** First line. */
        public Builder address1(@Nullable String given) {
            return address1(Option.of(given));
        }

        /** First line, or none. */
        public Builder address1(Option<String> given) {
            address1 = CleanText.clean(given);
            return this;
        }

        /** Second line. */
        public Builder address2(@Nullable String given) {
            return address2(Option.of(given));
        }

        /** Second line, or none. */
        public Builder address2(Option<String> given) {
            address2 = CleanText.clean(given);
            return this;
        }

        /** Town. */
        public Builder city(@Nullable String given) {
            return city(Option.of(given));
        }

        /** Town, or none. */
        public Builder city(Option<String> given) {
            city = CleanText.clean(given);
            return this;
        }

        /** State or province. */
        public Builder state(@Nullable String given) {
            return state(Option.of(given));
        }

        /** State or province, or none. */
        public Builder state(Option<String> given) {
            state = CleanText.clean(given);
            return this;
        }

        /** Postal code. */
        public Builder postalCode(@Nullable String given) {
            return postalCode(Option.of(given));
        }

        /** Postal code, or none. */
        public Builder postalCode(Option<String> given) {
            postalCode = CleanText.clean(given);
            return this;
        }

        /** Country, as its code. */
        public Builder countryCode(@Nullable String given) {
            return countryCode(Option.of(given));
        }

        /** Country, as its code, or none. */
        public Builder countryCode(Option<String> given) {
            countryCode = CleanText.clean(given);
            return this;
        }

        /** The value with these parts. */
        public PostalAddress build() {
            return new PostalAddress(new Parts(address1, address2, city, state, postalCode, countryCode));
        }
    }
}
