package org.externalcontacts.application.journey;

import io.vavr.control.Either;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;

/** Journey sessions of contacts. */
public interface JourneySessions {

    /**
     * Sessions of exactly this contact, newest first, and on request those of its whole merge set (rules 4.9, 11). Refused:
     * lacking permission, an unknown contact, a page size or cursor that cannot be taken.
     */
    @Fulfils(Operation.GET_CONTACT_JOURNEY_SESSIONS)
    Either<Refusal, CursorPage<Session>> ofContact(ContactId contact, SessionQuery query);

    /**
     * Records a session, or its new state (rule 20.9). A local engine's own; for the embedding app only. Refused: an unknown
     * contact; a session that was recorded for another contact; texts of more than 1,000 characters (addresses 8,000, notes 32,000, names
     * of attributes 255), more than 100 items of a list, a session of more than 2,147,483,647 seconds, and times outside the years 1 to
     * 9999. Times are cut to milliseconds.
     */
    Either<Refusal, Session> record(Session session);
}
