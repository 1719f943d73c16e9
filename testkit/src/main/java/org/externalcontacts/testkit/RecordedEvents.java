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

    /** Every event since the beginning, or since {@link #forget()}; a change that is of two topics makes two. */
    public List<DomainEvent> all() {
        return events.toList();
    }

    /** What was done, of one kind, such as {@code Change.AddContact}; each change once. */
    public <C extends Change> List<C> changes(Class<C> kind) {
        Vector<Change> all = events.map(DomainEvent::change);
        return all.zipWithIndex()
                .filter(numbered -> numbered._2 == 0 || all.get(numbered._2 - 1) != numbered._1)
                .map(numbered -> numbered._1)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Begins anew. */
    public synchronized void forget() {
        events = Vector.empty();
    }
}
