package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Moments;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/** The latest event of a session. */
public record LastEvent(Option<EventId> id, Option<String> name, Option<Instant> created) implements PersonalData {

    public LastEvent {
        id = Present.only(id);
        name = Text.clean(name);
        created = Present.only(created).map(Moments::cut);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".eventName", name, SessionLimits.LONGEST_TEXT).moment(field + ".createdDate", created);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
