package org.externalcontacts.application.internal.feed;

import io.vavr.collection.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;

/** All subscriptions of one feed in this process, which end with it. Thread-safe. */
public final class Subscriptions implements AutoCloseable {

    private final WakeUp committed;
    private final Pauses pauses;
    private List<Delivery> started = List.empty();
    private boolean closed;

    /** None yet. */
    public Subscriptions(WakeUp committed, Pauses pauses) {
        this.committed = committed;
        this.pauses = pauses;
    }

    /**
     * Starts one.
     *
     * @throws IllegalArgumentException if this is no name of a consumer
     * @throws IllegalCallException if the feed is closed
     */
    public ChangeFeed.Subscription start(String name, Supplier<Backlog> backlog, Consumer<DomainEvent> consumer) {
        if (name.isEmpty() || name.length() > ChangeFeed.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "the name of a consumer has 1 to " + ChangeFeed.LONGEST_NAME + " characters");
        }
        requireOpen();
        Backlog waiting = backlog.get();
        synchronized (this) {
            requireOpen();
            Delivery delivery = Delivery.started(name, waiting, consumer, committed, pauses);
            started = started.reject(Delivery::isOver).prepend(delivery);
            return delivery;
        }
    }

    private synchronized void requireOpen() {
        if (closed) {
            throw new IllegalCallException("the change feed is closed");
        }
    }

    /** Ends all, side by side, and waits as long as one of them may take. */
    @Override
    public void close() {
        List<Delivery> left = leave();
        left.forEach(Delivery::endSoon);
        left.forEach(Delivery::close);
    }

    private synchronized List<Delivery> leave() {
        closed = true;
        return started;
    }
}
