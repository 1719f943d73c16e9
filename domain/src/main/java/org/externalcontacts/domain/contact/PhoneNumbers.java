package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.address.PhoneNumber;

/** The four phones of a contact. A number with nothing in it counts as absent. */
public record PhoneNumbers(
        Option<PhoneNumber> work, Option<PhoneNumber> cell, Option<PhoneNumber> home, Option<PhoneNumber> other)
        implements PersonalData {

    private static final PhoneNumbers EMPTY =
            new PhoneNumbers(Option.none(), Option.none(), Option.none(), Option.none());

    public PhoneNumbers {
        work = Present.only(work).filter(number -> !number.isEmpty());
        cell = Present.only(cell).filter(number -> !number.isEmpty());
        home = Present.only(home).filter(number -> !number.isEmpty());
        other = Present.only(other).filter(number -> !number.isEmpty());
    }

    /** No phone at all. */
    public static PhoneNumbers empty() {
        return EMPTY;
    }

    /** The same numbers with this work number, as written. */
    public PhoneNumbers work(String number) {
        return work(PhoneNumber.of(number));
    }

    /** The same numbers with this work number. */
    public PhoneNumbers work(PhoneNumber number) {
        return new PhoneNumbers(Option.of(number), cell, home, other);
    }

    /** The same numbers with this mobile number, as written. */
    public PhoneNumbers cell(String number) {
        return cell(PhoneNumber.of(number));
    }

    /** The same numbers with this mobile number. */
    public PhoneNumbers cell(PhoneNumber number) {
        return new PhoneNumbers(work, Option.of(number), home, other);
    }

    /** The same numbers with this home number, as written. */
    public PhoneNumbers home(String number) {
        return home(PhoneNumber.of(number));
    }

    /** The same numbers with this home number. */
    public PhoneNumbers home(PhoneNumber number) {
        return new PhoneNumbers(work, cell, Option.of(number), other);
    }

    /** The same numbers with this other number, as written. */
    public PhoneNumbers other(String number) {
        return other(PhoneNumber.of(number));
    }

    /** The same numbers with this other number. */
    public PhoneNumbers other(PhoneNumber number) {
        return new PhoneNumbers(work, cell, home, Option.of(number));
    }

    /** All that are there: work, cell, home, other. */
    public List<PhoneNumber> all() {
        return Present.all(work, cell, home, other);
    }

    PhoneNumbers map(Function<PhoneNumber, PhoneNumber> change) {
        return new PhoneNumbers(work.map(change), cell.map(change), home.map(change), other.map(change));
    }

    void check(InputCheck check) {
        work.forEach(number -> number.check("workPhone", check));
        cell.forEach(number -> number.check("cellPhone", check));
        home.forEach(number -> number.check("homePhone", check));
        other.forEach(number -> number.check("otherPhone", check));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
