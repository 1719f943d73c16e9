package org.externalcontacts.application.event;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Commits as a storage makes them, one at a time; and callers on threads of their own. */
final class Commits {

    static final Instant NOW = Instant.parse("2023-06-22T10:15:30Z");

    private final EventDelivery delivery;

    Commits(Option<Executor> executor, EventListener... listeners) {
        this(Duration.ofHours(1), executor, listeners);
    }

    private Commits(Duration patience, Option<Executor> executor, EventListener... listeners) {
        this.delivery = new EventDelivery(() -> NOW, List.of(listeners), executor, patience);
    }

    /** Commits without an executor, whose callers hardly wait for a listener. */
    static Commits impatient(EventListener... listeners) {
        return new Commits(Duration.ofMillis(1), Option.none(), listeners);
    }

    /** Commits without an executor. */
    static Commits inTurn(EventListener... listeners) {
        return new Commits(Option.none(), listeners);
    }

    /** A commit of so many acts, of which nothing is delivered yet. */
    synchronized Seq<DomainEvent> commit(int acts) {
        Seq<DomainEvent> told =
                delivery.prepare(List.range(0, acts).map(act -> List.of(deletion())), Caller.trusted(), delivery.now());
        delivery.committed(told);
        return told;
    }

    void deliver(Seq<DomainEvent> own) {
        delivery.deliver(own);
    }

    /** What a write does: commits one act and delivers. */
    void write() {
        deliver(commit(1));
    }

    /** A caller that delivers these events on a thread of its own. */
    Thread delivering(String name, Seq<DomainEvent> own) {
        Thread caller = new Thread(() -> deliver(own), name);
        caller.start();
        return caller;
    }

    /** Returns when the thread waits for another one. */
    static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static Fact deletion() {
        return new Fact.RelationshipDeleted(new RelationshipId(new UUID(0, 1)));
    }
}
