package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.Text;

/** The latest event of a session. */
public record LastEvent(Option<EventId> id, Option<String> name, Option<Instant> created) {

    public LastEvent {
        name = Text.clean(name);
    }
}
