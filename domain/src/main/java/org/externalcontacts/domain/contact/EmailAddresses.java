package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** The three e-mail addresses of a contact, as they were written. */
public final class EmailAddresses extends ValueObject {

    private static final EmailAddresses EMPTY = builder().build();

    private final Parts parts;

    private EmailAddresses(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** No address at all. */
    public static EmailAddresses empty() {
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

    /** Work e-mail. */
    public Option<String> work() {
        return parts.work();
    }

    /** Personal e-mail. */
    public Option<String> personal() {
        return parts.personal();
    }

    /** Any other e-mail. */
    public Option<String> other() {
        return parts.other();
    }

    /** All that are there: work, personal(), other. */
    public List<String> all() {
        return Present.all(work(), personal(), other());
    }

    void check(InputCheck check) {
        check.email("workEmail", work()).email("personalEmail", personal()).email("otherEmail", other());
    }

    private record Parts(Option<String> work, Option<String> personal, Option<String> other) {}

    /** Collects the parts of e-mail addresses; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<String> work = Option.none();
        private Option<String> personal = Option.none();
        private Option<String> other = Option.none();

        private Builder() {}

        private Builder(Parts from) {
            work = from.work();
            personal = from.personal();
            other = from.other();
        }

        /** Work e-mail. */
        public Builder work(@Nullable String given) {
            return work(Option.of(given));
        }

        /** Work e-mail, or none. */
        public Builder work(Option<String> given) {
            work = CleanText.clean(given);
            return this;
        }

        /** Personal e-mail. */
        public Builder personal(@Nullable String given) {
            return personal(Option.of(given));
        }

        /** Personal e-mail, or none. */
        public Builder personal(Option<String> given) {
            personal = CleanText.clean(given);
            return this;
        }

        /** Any other e-mail. */
        public Builder other(@Nullable String given) {
            return other(Option.of(given));
        }

        /** Any other e-mail, or none. */
        public Builder other(Option<String> given) {
            other = CleanText.clean(given);
            return this;
        }

        /** The value with these parts. */
        public EmailAddresses build() {
            return new EmailAddresses(new Parts(work, personal, other));
        }
    }
}
