package org.externalcontacts.testkit;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.event.Fact;

/** Records events in order. Thread-safe. */
public final class RecordedEvents implements EventListener {

    private volatile Vector<DomainEvent> events = Vector.empty();

    @Override
    public synchronized void on(DomainEvent event) {
        events = events.append(event);
    }

    /** Every event since the beginning, or since {@link #forget()}. */
    public List<DomainEvent> all() {
        return events.toList();
    }

    /** The facts of all these events, in order. */
    public List<Fact> facts() {
        return events.toList().flatMap(DomainEvent::facts);
    }

    /** The facts of one kind, such as {@code Fact.ContactCreated}. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return events.toList().flatMap(event -> event.facts(kind));
    }

    /** Begins anew. */
    public synchronized void forget() {
        events = Vector.empty();
    }
}
