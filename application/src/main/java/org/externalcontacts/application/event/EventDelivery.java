package org.externalcontacts.application.event;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.LongUnaryOperator;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings committed acts to the listeners: in the order of commits, each event once, never two at a time (rule 20.10).
 *
 * <p>A storage calls {@link #now} before it takes any lock, {@link #prepare} inside its commit before it assigns anything,
 * {@link #committed} inside the same commit after it has assigned everything, and {@link #deliver} after the commit, when no lock is
 * held. From {@code prepare} to {@code committed} commits must not overlap; that fixes the order.
 *
 * <p><b>Without an executor</b> callers deliver in turn: {@code deliver} returns when the caller's own events are delivered, by itself or
 * by a caller before it; it never delivers what was committed after them. So no more events wait than calls under way have made. A
 * listener may write: its events come after those that wait already, delivered by the last thread that delivers.
 *
 * <p><b>With an executor</b> callers hand their events over and return, unless more than {@value #MOST_WAITING} events wait: then they
 * wait until there is room, and deliver themselves what the executor does not get to meanwhile. When the executor refuses, the caller
 * delivers in turn. No event is dropped or overtakes another in any case.
 *
 * <p>A caller that is interrupted while it waits for others returns, still interrupted, and leaves its events to the one who delivers. So
 * does a caller while one event keeps a listener busy for more than a second: the listener may be waiting for that very caller, as when it
 * calls a service that writes to the same engine.
 */
public final class EventDelivery {

    /** With an executor: how many events may be queued before writers have to wait. */
    public static final int MOST_WAITING = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    private final TenantId tenant;
    private final InstantSource clock;
    private final Option<Executor> executor;
    private final Listeners listeners;
    private final DeliveryQueue queue;
    private long last;
    private Instant latest = Instant.MIN;

    /** Delivers to these listeners, on the threads of the writers. */
    public EventDelivery(InstantSource clock, Seq<EventListener> listeners) {
        this(clock, listeners, Option.none());
    }

    /** Delivers to these listeners on this executor, if there is one. */
    public EventDelivery(InstantSource clock, Seq<EventListener> listeners, Option<Executor> executor) {
        this(TenantId.DEFAULT, clock, listeners, executor);
    }

    /** Delivers the events of this tenant to these listeners on this executor, if there is one. */
    public EventDelivery(
            TenantId tenant, InstantSource clock, Seq<EventListener> listeners, Option<Executor> executor) {
        this(tenant, clock, listeners, executor, PATIENCE);
    }

    EventDelivery(InstantSource clock, Seq<EventListener> listeners, Option<Executor> executor, Duration patience) {
        this(TenantId.DEFAULT, clock, listeners, executor, patience);
    }

    private EventDelivery(
            TenantId tenant,
            InstantSource clock,
            Seq<EventListener> listeners,
            Option<Executor> executor,
            Duration patience) {
        this.tenant = tenant;
        this.clock = clock;
        this.executor = executor;
        this.listeners = new Listeners(listeners.toList());
        this.queue = new DeliveryQueue(this.listeners, patience);
    }

    /** Whether there are listeners. A storage whose commits may overlap lines them up only then. */
    public boolean isHeard() {
        return !listeners.isEmpty();
    }

    /** The time for the events of the commit that begins; the clock is not read if there are no listeners. May throw what the clock throws. */
    public Instant now() {
        return listeners.isEmpty() ? Instant.EPOCH : clock.instant();
    }

    /**
     * The events of a commit that began at this time, one for each act that has facts. No event is earlier than the one before it.
     * Remembers nothing, so a commit that fails afterwards uses up no numbers.
     *
     * @param acts the facts of each act of the decision
     * @param caller who decided it
     */
    public Seq<DomainEvent> prepare(Seq<List<Fact>> acts, Caller caller, Instant now) {
        if (listeners.isEmpty()) {
            return List.empty();
        }
        Instant at = now.isBefore(latest) ? latest : now;
        return acts.filter(List::nonEmpty)
                .zipWithIndex((facts, index) -> new DomainEvent(tenant, last + 1 + index, at, caller, facts));
    }

    /** Takes over the events of a commit that is carried out. Neither blocks nor throws. */
    public void committed(Seq<DomainEvent> events) {
        events.forEach(event -> {
            last = event.number();
            latest = event.at();
            queue.add(event);
        });
    }

    /**
     * Has the events of the caller's own commit delivered, as described above. An exception of a listener is logged;
     * an {@link Error} is thrown on the thread that delivered, after the events behind it are delivered too.
     */
    public void deliver(Seq<DomainEvent> own) {
        if (own.nonEmpty()) {
            deliver(own.last().number(), next -> queue.reach(isHandedOver(next) ? next - MOST_WAITING : next));
        }
    }

    /** An error of a listener must not strand the events after it, so it is thrown once they are delivered. */
    private static void deliver(long number, LongUnaryOperator step) {
        long next = number;
        @Nullable Error error = null;
        while (next != DeliveryQueue.NOTHING) {
            try {
                next = step.applyAsLong(next);
            } catch (Error thrown) {
                error = thrown;
            }
        }
        if (error != null) {
            throw error;
        }
    }

    private boolean isHandedOver(long number) {
        try {
            executor.forEach(threads -> threads.execute(() -> deliver(number, queue::drain)));
            return executor.isDefined();
        } catch (RuntimeException | Error refused) {
            // Such as that no thread can be made: the events must be delivered all the same.
            LOG.warn(
                    "The executor rejected event delivery: {}",
                    refused.getClass().getName());
            return false;
        }
    }
}
