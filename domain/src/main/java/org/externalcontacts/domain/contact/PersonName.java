package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/** What a person is called. Every part may be absent (BEHAVIOUR 1.11). */
public record PersonName(Option<String> first, Option<String> middle, Option<String> last, Option<String> salutation)
        implements PersonalData {

    private static final PersonName EMPTY = new PersonName(Option.none(), Option.none(), Option.none(), Option.none());

    public PersonName {
        first = Text.clean(first);
        middle = Text.clean(middle);
        last = Text.clean(last);
        salutation = Text.clean(salutation);
    }

    /** A name with nothing in it. */
    public static PersonName empty() {
        return EMPTY;
    }

    /** First and last name. */
    public static PersonName of(String first, String last) {
        return new PersonName(Text.of(first), Option.none(), Text.of(last), Option.none());
    }

    /** The same name with this first name. */
    public PersonName first(String name) {
        return new PersonName(Text.of(name), middle, last, salutation);
    }

    /** The same name with this middle name. */
    public PersonName middle(String name) {
        return new PersonName(first, Text.of(name), last, salutation);
    }

    /** The same name with this last name. */
    public PersonName last(String name) {
        return new PersonName(first, middle, Text.of(name), salutation);
    }

    /** The same name with this form of address. */
    public PersonName salutation(String form) {
        return new PersonName(first, middle, last, Text.of(form));
    }

    /** The name as it is read out: first, middle, last. */
    public String spoken() {
        return List.of(first, middle, last).flatMap(part -> part).mkString(" ");
    }

    void check(InputCheck check) {
        check.text("firstName", first, 1000)
                .text("middleName", middle, 1000)
                .text("lastName", last, 1000)
                .text("salutation", salutation, 1000);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
