package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/** The three e-mail addresses of a contact, as they were written. */
public record EmailAddresses(Option<String> work, Option<String> personal, Option<String> other)
        implements PersonalData {

    private static final EmailAddresses EMPTY = new EmailAddresses(Option.none(), Option.none(), Option.none());

    public EmailAddresses {
        work = Text.clean(work);
        personal = Text.clean(personal);
        other = Text.clean(other);
    }

    /** No address at all. */
    public static EmailAddresses empty() {
        return EMPTY;
    }

    /** All that are there: work, personal, other. */
    public List<String> all() {
        return Present.all(work, personal, other);
    }

    void check(InputCheck check) {
        check.email("workEmail", work).email("personalEmail", personal).email("otherEmail", other);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
