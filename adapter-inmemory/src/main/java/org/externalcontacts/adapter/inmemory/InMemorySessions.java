package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;
import org.externalcontacts.application.search.Orders;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionId;

/** Journey sessions in memory. */
final class InMemorySessions implements SessionRecords {

    private static final Comparator<Position> NEWEST_FIRST = Comparator.comparing(Position::created)
            .reversed()
            .thenComparing(position -> position.id().value(), Orders.BY_ID);

    private static final Comparator<Session> ORDER = Comparator.comparing(InMemorySessions::position, NEWEST_FIRST);

    private final GroupedRecords<ContactId, Session> sessions =
            new GroupedRecords<>(session -> session.id().value(), Session::contact, ORDER);

    @Override
    public Option<Session> find(SessionId id) {
        return sessions.find(id.value());
    }

    @Override
    public List<Session> of(List<ContactId> contacts, Option<Position> after, int limit) {
        return contacts.distinct()
                .flatMap(contact -> sessions.inGroup(contact).stream()
                        .filter(session -> after.forAll(last -> NEWEST_FIRST.compare(position(session), last) > 0))
                        .limit(limit)
                        .toList())
                .sorted(ORDER)
                .take(limit);
    }

    void put(Session session) {
        sessions.put(session);
    }

    void removeAll(ContactId contact) {
        sessions.removeGroup(contact);
    }

    Iterable<Session> all() {
        return sessions.all();
    }

    private static Position position(Session session) {
        return new Position(session.created(), session.id());
    }
}
