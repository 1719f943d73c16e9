package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;

/** Journey sessions. */
public interface SessionRecords {

    /** A place in the order of sessions: newest first, then by id. */
    record Position(Instant created, SessionId id) {}

    /** The session of this id. */
    Option<Session> find(SessionId id);

    /** The sessions of exactly these contacts, newest first, those after a position, up to a limit. */
    List<Session> of(List<ContactId> contacts, Option<Position> after, int limit);
}
