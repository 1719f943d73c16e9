package org.externalcontacts.application.internal.feed;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscription: a thread that takes events from a backlog to a consumer until it is closed. Failures of either are tried again; only what cannot
 * get better ends it.
 */
public final class Delivery implements ChangeFeed.Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(1);

    private final String name;
    private final Backlog backlog;
    private final Consumer<DomainEvent> consumer;
    private final WakeUp committed;
    private final WakeUp closing = new WakeUp();
    private final Pauses pauses;
    private final Thread thread;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean closed;
    private int failures;

    private Delivery(String name, Backlog backlog, Consumer<DomainEvent> consumer, WakeUp committed, Pauses pauses) {
        this.name = name;
        this.backlog = backlog;
        this.consumer = consumer;
        this.committed = committed;
        this.pauses = pauses;
        this.thread = new Thread(this::run, "external-contacts-feed-" + name);
        this.thread.setDaemon(true);
    }

    /**
     * Starts delivering.
     *
     * @param committed rings when there may be events, and when somebody has to look up
     */
    public static Delivery started(
            String name, Backlog backlog, Consumer<DomainEvent> consumer, WakeUp committed, Pauses pauses) {
        Delivery delivery = new Delivery(name, backlog, consumer, committed, pauses);
        delivery.thread.start();
        return delivery;
    }

    @Override
    public CompletionStage<Void> ended() {
        return ended.minimalCompletionStage();
    }

    /** Whether it is over. */
    public boolean isOver() {
        return ended.isDone();
    }

    /** Tells it to end after the event it is at, and does not wait. */
    public void endSoon() {
        closed = true;
        closing.ring();
        committed.ring();
    }

    @Override
    public void close() {
        endSoon();
        if (!Thread.currentThread().equals(thread) && !isOverWithin(PATIENCE)) {
            thread.interrupt();
            if (!isOverWithin(LAST_PATIENCE)) {
                LOG.warn("The consumer {} does not end, although it was interrupted", name);
            }
        }
    }

    private boolean isOverWithin(Duration patience) {
        try {
            ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException failed) {
            // Who asks for its end is told by ended().
            return true;
        } catch (TimeoutException busy) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run() {
        try {
            deliverUntilClosed();
            ended.complete(null);
        } catch (RuntimeException | Error fatal) {
            LOG.error("The consumer {} receives no more events", name, Failures.withoutMessage(fatal));
            ended.completeExceptionally(fatal);
        }
    }

    private void deliverUntilClosed() {
        try {
            while (!closed) {
                // Not only behind events: what a consumer has started may interrupt this thread at any time.
                forgetInterruption();
                long before = committed.count();
                Seq<DomainEvent> events = fetched();
                if (events.isEmpty()) {
                    committed.await(before, backlog.pause());
                } else {
                    deliver(events);
                }
            }
        } finally {
            release();
        }
    }

    /** The next events; none after a failure, which is waited for here. */
    private Seq<DomainEvent> fetched() {
        try {
            Seq<DomainEvent> events = backlog.next();
            failures = 0;
            return events;
        } catch (ChangeFeed.FellBehind gone) {
            throw gone;
        } catch (ExternalContactsException fault) {
            LOG.warn("No events could be read for the consumer {}: {}", name, fault.getMessage());
            rest(++failures);
            return List.empty();
        }
    }

    private void deliver(Seq<DomainEvent> events) {
        for (DomainEvent event : events) {
            if (closed || !backlog.isHeld() || !isReceived(event)) {
                break;
            }
            backlog.received(event);
            forgetInterruption();
        }
        try {
            backlog.acknowledge();
        } catch (ExternalContactsException fault) {
            // They come again, unless a later acknowledgement includes them.
            LOG.warn("The consumer {} could not acknowledge: {}", name, fault.getMessage());
            rest(++failures);
        }
    }

    /** Whether the consumer has taken the event, as often as it has to be delivered; false only when it is to end first. */
    private boolean isReceived(DomainEvent event) {
        for (int refused = 1; !closed && backlog.isHeld(); refused++) {
            try {
                consumer.accept(event);
                return true;
            } catch (Exception failure) {
                // Not only runtime exceptions: Kotlin and sneaky throws need not declare the others.
                LOG.warn("The consumer {} failed on {}", name, event, Failures.withoutMessage(failure));
                forgetInterruption();
                rest(refused);
            }
        }
        return false;
    }

    /** Only closing interrupts this thread to any effect: what the consumer interrupts would cut pauses short and fail borrowing a connection. */
    private void forgetInterruption() {
        if (!closed && Thread.interrupted()) {
            LOG.warn("The consumer {} has interrupted its thread, which goes on", name);
        }
    }

    private void rest(int failed) {
        long before = closing.count();
        if (!closed) {
            closing.await(before, pauses.after(failed));
        }
    }

    /** An interruption has done its work by now, and would only keep the place from being given back. */
    private void release() {
        boolean interrupted = Thread.interrupted();
        try {
            backlog.release();
        } catch (ExternalContactsException fault) {
            LOG.warn("The consumer {} could not be released: {}", name, fault.getMessage());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
