package org.externalcontacts.testkit;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.domain.Change;

/** Remembers what happened, in order. Thread-safe. */
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

    /** What was done, of one kind, such as {@code Change.AddContact}. */
    public <C extends Change> List<C> changes(Class<C> kind) {
        return events.flatMap(DomainEvent::changes)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Begins anew. */
    public synchronized void forget() {
        events = Vector.empty();
    }
}
