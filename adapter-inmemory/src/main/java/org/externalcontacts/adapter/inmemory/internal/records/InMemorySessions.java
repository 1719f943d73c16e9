package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.stream.Stream;
import org.externalcontacts.application.internal.search.Orders;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;

/** Journey sessions in memory. */
public final class InMemorySessions implements SessionRecords {

    private static final Comparator<Session> NEWEST_FIRST = Comparator.comparing(Session::created)
            .reversed()
            .thenComparing(session -> session.id().value(), Orders.BY_ID);

    private final GroupedRecords<ContactId, Session> sessions = new GroupedRecords<>(
            Session::contact,
            session -> new GroupedRecords.Place(session.created(), session.id().value()));

    @Override
    public Option<Session> find(SessionId id) {
        return sessions.find(id.value());
    }

    @Override
    public List<Session> of(List<ContactId> contacts, Option<Position> after, int limit) {
        return contacts.distinct()
                .flatMap(contact -> of(contact, after).limit(limit).toList())
                .sorted(NEWEST_FIRST)
                .take(limit);
    }

    /** Prepares a session, new or in its new state; the returned action stores it. */
    public Runnable put(Session session) {
        Option<Session> stored = find(session.id());
        if (!stored.forAll(known -> known.contact().equals(session.contact()))) {
            throw new IllegalStateException(
                    "the session belongs to another contact: " + session.id().text());
        }
        return stored.isDefined() ? sessions.replacement(session) : sessions.addition(session);
    }

    public void removeAll(ContactId contact) {
        sessions.removeGroup(contact);
    }

    public Iterable<Session> all() {
        return sessions.all();
    }

    private Stream<Session> of(ContactId contact, Option<Position> after) {
        return after.map(last -> sessions.inGroup(
                        contact,
                        new GroupedRecords.Place(last.created(), last.id().value())))
                .getOrElse(() -> sessions.inGroup(contact));
    }
}
