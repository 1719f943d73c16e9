package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;
import org.externalcontacts.domain.directory.UserId;

/**
 * How an agent wrapped a conversation up.
 *
 * @param code the wrap-up code that was chosen
 * @param user the agent
 */
public record Disposition(Option<String> code, Option<String> notes, Option<UserId> user) implements PersonalData {

    public Disposition {
        code = Text.clean(code);
        notes = Text.clean(notes);
        user = Present.only(user);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".code", code, SessionLimits.LONGEST_TEXT)
                .text(field + ".notes", notes, SessionLimits.LONGEST_NOTES);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
