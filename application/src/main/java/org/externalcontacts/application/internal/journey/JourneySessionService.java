package org.externalcontacts.application.internal.journey;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.SessionRecords.Position;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;

/** Journey sessions on a local engine. */
public record JourneySessionService(EngineParts parts, Guard guard) implements JourneySessions {

    @Override
    public Either<Refusal, CursorPage<Session>> ofContact(ContactId contact, SessionQuery query) {
        return guard.permit(Operation.GET_CONTACT_JOURNEY_SESSIONS)
                .flatMap(permitted -> Refusal.unlessValid(position(contact, query), query.violations()))
                .flatMap(after -> parts.storage()
                        .read(view -> load(view, contact).map(found -> sessions(view, found, query, after))))
                .map(sessions -> page(contact, query, sessions));
    }

    @Override
    public Either<Refusal, Session> record(Session session) {
        return guard.permitTrusted("record a session")
                .flatMap(permitted -> Refusal.unlessValid(session.validated()))
                .flatMap(valid -> parts.storage()
                        .atomically(view -> load(view, valid.contact())
                                .flatMap(found -> ofOneContact(view, valid))
                                .map(accepted -> Decision.of(
                                        accepted,
                                        new Fact.SessionRecorded(accepted),
                                        new Change.PutSession(accepted)))));
    }

    private static List<Session> sessions(View view, Contact contact, SessionQuery query, Option<Position> after) {
        List<ContactId> contacts = query.includeMerged() ? contact.mergeSet() : List.of(contact.id());
        return view.sessions().of(contacts, after, query.pageSize());
    }

    private CursorPage<Session> page(ContactId contact, SessionQuery query, List<Session> sessions) {
        Option<Cursor> next = Option.when(
                sessions.size() == query.pageSize(),
                () -> parts.cursors()
                        .issue(
                                purpose(contact),
                                position(sessions.last()),
                                parts.clock().instant()));
        return new CursorPage<>(sessions, next);
    }

    private Validation<Seq<Violation>, Option<Position>> position(ContactId contact, SessionQuery query) {
        return query.after()
                .map(cursor -> parts.cursors()
                        .open("after", purpose(contact), cursor, parts.clock().instant())
                        .map(text -> Option.some(position(text))))
                .getOrElse(() -> Validation.valid(Option.none()));
    }

    private static Either<Refusal, Session> ofOneContact(View view, Session session) {
        boolean moved = view.sessions()
                .find(session.id())
                .exists(known -> !known.contact().equals(session.contact()));
        return moved
                ? Either.left(Refusal.invalid(Violation.of(
                        "externalContact", session.contact().text(), "is not the contact of this session")))
                : Either.right(session);
    }

    private static Either<Refusal, Contact> load(View view, ContactId id) {
        return view.contacts().find(id).toEither(() -> Refusal.notFound(EntityKind.CONTACT, id));
    }

    private static String purpose(ContactId contact) {
        return "sessions of " + contact.text();
    }

    private static String position(Session session) {
        return session.created() + " " + session.id().text();
    }

    /** Only for text that {@link #position(Session)} wrote: the cursor's seal vouches for it. */
    private static Position position(String text) {
        int blank = text.indexOf(' ');
        return new Position(
                Instant.parse(text.substring(0, blank)),
                SessionId.of(text.substring(blank + 1)).get());
    }
}
