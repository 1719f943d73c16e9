package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** The four phones of a contact. A number with nothing in it counts as absent. */
public final class PhoneNumbers extends ValueObject {

    private static final PhoneNumbers EMPTY = builder().build();

    private final Parts parts;

    private PhoneNumbers(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** No phone at all. */
    public static PhoneNumbers empty() {
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

    /** Work number. */
    public Option<PhoneNumber> work() {
        return parts.work();
    }

    /** Mobile number. */
    public Option<PhoneNumber> cell() {
        return parts.cell();
    }

    /** Home number. */
    public Option<PhoneNumber> home() {
        return parts.home();
    }

    /** Any other number. */
    public Option<PhoneNumber> other() {
        return parts.other();
    }

    /** All that are there: work, cell, home, other. */
    public List<PhoneNumber> all() {
        return Present.all(work(), cell(), home(), other());
    }

    void check(InputCheck check) {
        work().forEach(number -> number.check("workPhone", check));
        cell().forEach(number -> number.check("cellPhone", check));
        home().forEach(number -> number.check("homePhone", check));
        other().forEach(number -> number.check("otherPhone", check));
    }

    PhoneNumbers map(UnaryOperator<PhoneNumber> change) {
        return builder()
                .work(work().map(change))
                .cell(cell().map(change))
                .home(home().map(change))
                .other(other().map(change))
                .build();
    }

    private record Parts(
            Option<PhoneNumber> work, Option<PhoneNumber> cell, Option<PhoneNumber> home, Option<PhoneNumber> other) {}

    /** Collects the parts of phone numbers; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<PhoneNumber> work = Option.none();
        private Option<PhoneNumber> cell = Option.none();
        private Option<PhoneNumber> home = Option.none();
        private Option<PhoneNumber> other = Option.none();

        private Builder() {}

        private Builder(Parts from) {
            work = from.work();
            cell = from.cell();
            home = from.home();
            other = from.other();
        }

        /** Work number. */
        public Builder work(@Nullable PhoneNumber given) {
            return work(Option.of(given));
        }

        /** Work number, or none. */
        public Builder work(Option<PhoneNumber> given) {
            work = Present.only(given).filter(number -> !number.isEmpty());
            return this;
        }

        /** Work number, as written. */
        public Builder work(@Nullable String given) {
            return work(given == null ? null : PhoneNumber.of(given));
        }

        /** Mobile number. */
        public Builder cell(@Nullable PhoneNumber given) {
            return cell(Option.of(given));
        }

        /** Mobile number, or none. */
        public Builder cell(Option<PhoneNumber> given) {
            cell = Present.only(given).filter(number -> !number.isEmpty());
            return this;
        }

        /** Mobile number, as written. */
        public Builder cell(@Nullable String given) {
            return cell(given == null ? null : PhoneNumber.of(given));
        }

        /** Home number. */
        public Builder home(@Nullable PhoneNumber given) {
            return home(Option.of(given));
        }

        /** Home number, or none. */
        public Builder home(Option<PhoneNumber> given) {
            home = Present.only(given).filter(number -> !number.isEmpty());
            return this;
        }

        /** Home number, as written. */
        public Builder home(@Nullable String given) {
            return home(given == null ? null : PhoneNumber.of(given));
        }

        /** Any other number. */
        public Builder other(@Nullable PhoneNumber given) {
            return other(Option.of(given));
        }

        /** Any other number, or none. */
        public Builder other(Option<PhoneNumber> given) {
            other = Present.only(given).filter(number -> !number.isEmpty());
            return this;
        }

        /** Any other number, as written. */
        public Builder other(@Nullable String given) {
            return other(given == null ? null : PhoneNumber.of(given));
        }

        /** The value with these parts. */
        public PhoneNumbers build() {
            return new PhoneNumbers(new Parts(work, cell, home, other));
        }
    }
}
