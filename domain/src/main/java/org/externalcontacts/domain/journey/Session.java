package org.externalcontacts.domain.journey;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.Objects;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.internal.Moments;
import org.externalcontacts.domain.internal.Present;

/**
 * A journey session of a contact: on the web, in an app, in a conversation (rule 11). Made by the platform, or
 * recorded by an embedding app (rule 20.9).
 *
 * @param contact exactly the contact it was recorded for, ancestor or not (rule 4.9)
 * @param conversation the conversation it is, if it is one
 */
public record Session(
        SessionId id,
        ContactId contact,
        Option<ConversationId> conversation,
        Instant created,
        Option<Instant> ended,
        SessionDetails details)
        implements PersonalData {

    public Session {
        Objects.requireNonNull(id, "a session without an id");
        Objects.requireNonNull(contact, "a session without a contact");
        conversation = Present.only(conversation);
        created = Moments.cut(created);
        ended = Present.only(ended).map(Moments::cut);
        details = Present.or(details, SessionDetails.empty());
    }

    /** The session itself, or everything that is wrong with it (rule 20.4), by the names its parts have on the wire. */
    public Validation<Seq<Violation>, Session> validated() {
        InputCheck check =
                new InputCheck().moment("createdDate", Option.some(created)).moment("endedDate", ended);
        details.check("", check);
        return check.orElse(() -> this);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
