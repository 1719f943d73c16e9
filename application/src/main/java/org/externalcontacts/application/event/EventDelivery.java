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
 * <p>A storage calls {@link #prepare} inside its commit before it assigns anything, {@link #committed} inside the same commit after
 * it has assigned everything, and {@link #deliver} after the commit, when no lock is held. From {@code prepare} to {@code committed}
 * commits must not overlap; that fixes the order. Whoever delivers also delivers what others commit meanwhile.
 */
public final class EventDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    private final InstantSource clock;
    private final List<EventListener> listeners;
    private final Queue<DomainEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean delivering = new AtomicBoolean();
    private long last;

    /** Delivers to these listeners. */
    public EventDelivery(InstantSource clock, Seq<EventListener> listeners) {
        this.clock = clock;
        this.listeners = listeners.toList();
    }

    /**
     * The events of a commit, one for each act that has a topic. Remembers nothing, so a commit that fails afterwards uses up no
     * numbers. May throw what the clock throws.
     */
    public Seq<DomainEvent> prepare(Seq<Seq<Change>> acts) {
        Seq<Seq<Change>> told =
                acts.filter(act -> listeners.nonEmpty() && Topics.of(act).nonEmpty());
        if (told.isEmpty()) {
            return List.empty();
        }
        Instant at = clock.instant();
        return told.zipWithIndex().map(act -> new DomainEvent(last + 1 + act._2, Topics.of(act._1), act._1, at));
    }

    /** Takes over the events of a commit that is carried out; never throws. */
    public void committed(Seq<DomainEvent> events) {
        events.forEach(event -> {
            last = event.number();
            waiting.add(event);
        });
    }

    /**
     * Delivers what is waiting, these events of the caller's own commit among it, unless somebody is at it already. An {@link Error} of a listener ends this call; the next one goes on
     * behind the event that brought it about.
     */
    public void deliver(Seq<DomainEvent> own) {
        if (own.isEmpty()) {
            return;
        }
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
                LOG.warn("A listener failed on {}", event, failure);
            }
        }
    }
}
