package org.externalcontacts.adapter.inmemory.internal.feed;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.internal.feed.Backlog;
import org.externalcontacts.application.internal.feed.Pauses;
import org.externalcontacts.application.internal.feed.Subscriptions;
import org.externalcontacts.application.internal.feed.WakeUp;
import org.jspecify.annotations.Nullable;

/** The latest events of an engine, which it hears as a listener, and the places of its consumers. Thread-safe; the monitor guards both. */
public final class InMemoryChangeFeed implements ChangeFeed, EventListener, AutoCloseable {

    private static final int BATCH = 100;

    /** Everything that matters to those who wait rings. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** The oldest event of a full ring may go at any moment, so where a consumer begins is decided when it first reads. */
    private static final long NOT_BEGUN = -1;

    private final Ring ring;
    private final Map<String, Place> places = new HashMap<>();
    private final WakeUp wakeUp = new WakeUp();
    private final Subscriptions subscriptions = new Subscriptions(wakeUp, Pauses.USUAL);

    /** How far a consumer has come, and who receives for it. */
    private static final class Place {
        private long received = NOT_BEGUN;
        private @Nullable Backlog holder;
    }

    /** A feed of at most so many events. */
    public InMemoryChangeFeed(int capacity) {
        this.ring = new Ring(capacity);
    }

    @Override
    public void on(DomainEvent event) {
        synchronized (this) {
            ring.add(event);
        }
        wakeUp.ring();
    }

    @Override
    public Subscription subscribe(String name, Consumer<DomainEvent> consumer) {
        return subscriptions.start(name, () -> new Waiting(name), consumer);
    }

    @Override
    public void forget(String name) {
        synchronized (this) {
            places.remove(name);
        }
        wakeUp.ring();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private synchronized Place placeOf(String name) {
        return places.computeIfAbsent(name, first -> new Place());
    }

    private final class Waiting implements Backlog {

        private final String name;

        Waiting(String name) {
            this.name = name;
        }

        @Override
        public Seq<DomainEvent> next() {
            synchronized (InMemoryChangeFeed.this) {
                Place place = placeOf(name);
                if (place.holder != null && place.holder != this) {
                    return List.empty();
                }
                place.holder = this;
                if (place.received == NOT_BEGUN) {
                    place.received = ring.removed();
                }
                if (place.received < ring.removed()) {
                    throw new FellBehind(place.received, ring.removed());
                }
                return ring.after(place.received, BATCH);
            }
        }

        @Override
        public boolean isHeld() {
            synchronized (InMemoryChangeFeed.this) {
                return placeOf(name).holder == this;
            }
        }

        @Override
        public void received(DomainEvent event) {
            synchronized (InMemoryChangeFeed.this) {
                if (isHeld()) {
                    placeOf(name).received = event.number();
                }
            }
        }

        @Override
        public void acknowledge() {
            // In memory, what was received is acknowledged.
        }

        @Override
        public Duration pause() {
            return PAUSE;
        }

        @Override
        public void release() {
            synchronized (InMemoryChangeFeed.this) {
                if (isHeld()) {
                    placeOf(name).holder = null;
                }
            }
            wakeUp.ring();
        }
    }
}
