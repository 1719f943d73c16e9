package org.externalcontacts.application.event;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.externalcontacts.domain.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings committed changes to the listeners: in the order of commits, each event once, never two at a time (BEHAVIOUR 20.10).
 *
 * <p>Storage calls {@link #committed} inside its commit, which fixes the order, and {@link #deliver} after it, when no lock is
 * held. Whoever delivers also delivers what others commit meanwhile.
 */
public final class EventDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    private final InstantSource clock;
    private final List<EventListener> listeners;
    private final Queue<DomainEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean delivering = new AtomicBoolean();
    private long number;

    /** Delivers to these listeners. */
    public EventDelivery(InstantSource clock, Seq<EventListener> listeners) {
        this.clock = clock;
        this.listeners = listeners.toList();
    }

    /** Takes over the changes of one commit. Calls must not overlap: storage makes them inside its commits. */
    public void committed(Seq<Change> changes) {
        if (listeners.isEmpty()) {
            return;
        }
        Instant at = clock.instant();
        changes.forEach(change ->
                Topics.of(change).forEach(topic -> waiting.add(new DomainEvent(++number, topic, change, at))));
    }

    /**
     * Delivers what is waiting, unless somebody is at it already. An {@link Error} of a listener ends this call; the next one goes on
     * behind the event that brought it about.
     */
    public void deliver() {
        while (!waiting.isEmpty() && delivering.compareAndSet(false, true)) {
            try {
                for (DomainEvent event = waiting.poll(); event != null; event = waiting.poll()) {
                    deliver(event);
                }
            } finally {
                delivering.set(false);
            }
        }
    }

    private void deliver(DomainEvent event) {
        for (EventListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException failure) {
                LOG.warn("A listener failed on event {} of {}", event.number(), event.topic(), failure);
            }
        }
    }
}
