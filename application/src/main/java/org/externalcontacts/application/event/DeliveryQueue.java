package org.externalcontacts.application.event;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Events that are committed and not yet delivered, and whose turn it is to deliver them: one thread at a time, which goes up to its own
 * event and then wakes the next. No lock is held while listeners run.
 */
final class DeliveryQueue {

    /** Not the number of any event: nothing is left for the caller to deliver. */
    static final long NOTHING = 0;

    private final Consumer<DomainEvent> listeners;
    private final Duration patience;
    private final Queue<DomainEvent> events = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Waiter> waiting = new PriorityQueue<>(Comparator.comparingLong(Waiter::target));
    private @Nullable Thread deliverer;
    private long delivered;

    /** Events up to this one have no waiting caller, but must be delivered. */
    private long promised;

    /** A caller waits no longer than {@code patience} while a listener is busy with one event. */
    DeliveryQueue(Consumer<DomainEvent> listeners, Duration patience) {
        this.listeners = listeners;
        this.patience = patience;
    }

    /** Takes an event in; numbers are without gaps. Neither blocks nor throws. */
    void add(DomainEvent event) {
        events.add(event);
    }

    /**
     * Returns when everything up to this event is delivered; delivers itself while nobody else does, up to this event. Returns at once
     * when a listener calls on the thread that delivers, when it is interrupted while it waits, or when a listener is busy with one event
     * for too long: then the delivering thread continues.
     *
     * @return the number up to which the caller must have the rest delivered, since no other thread will; or {@link #NOTHING}
     */
    long reach(long target) {
        lock.lock();
        try {
            while (delivered < target) {
                if (deliverer == null) {
                    deliverNext();
                } else if (isDelivering() || !isAwaited(target)) {
                    promise(target);
                    return NOTHING;
                }
            }
            return deliverer == null ? left() : NOTHING;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Delivers everything up to this event and whatever is promised meanwhile, for an executor. When another thread is delivering, it
     * continues up to here.
     *
     * @return {@link #NOTHING}
     */
    long drain(long target) {
        lock.lock();
        try {
            promise(target);
            if (deliverer != null) {
                return NOTHING;
            }
            while (delivered < promised) {
                deliverNext();
            }
            return left();
        } finally {
            lock.unlock();
        }
    }

    private boolean isDelivering() {
        return Thread.currentThread().equals(deliverer);
    }

    private void promise(long target) {
        promised = Math.max(promised, target);
    }

    /** Leaves promised events to a waiting caller, or to the one leaving if nobody waits. */
    private long left() {
        if (!waiting.isEmpty()) {
            wakeFirst();
            return NOTHING;
        }
        long left = delivered < promised ? promised : NOTHING;
        promised = NOTHING;
        return left;
    }

    private void wakeFirst() {
        if (!waiting.isEmpty()) {
            waiting.peek().turn().signal();
        }
    }

    private void deliverNext() {
        DomainEvent event = events.remove();
        deliverer = Thread.currentThread();
        lock.unlock();
        try {
            listeners.accept(event);
        } finally {
            lock.lock();
            deliverer = null;
            delivered = event.number();
            wakeReached();
        }
    }

    private void wakeReached() {
        while (!waiting.isEmpty() && waiting.peek().target() <= delivered) {
            waiting.remove().turn().signal();
        }
    }

    /**
     * Waits until it is reached or may deliver itself; false when the thread is interrupted while another one delivers, or when that one
     * is stuck in a listener: the listener may be waiting for this very thread.
     */
    private boolean isAwaited(long target) {
        Waiter waiter = new Waiter(target, lock.newCondition());
        waiting.add(waiter);
        try {
            boolean advances = true;
            while (deliverer != null && delivered < target && advances) {
                long before = delivered;
                advances = waiter.turn().await(patience.toNanos(), TimeUnit.NANOSECONDS) || delivered > before;
            }
            return deliverer == null || delivered >= target;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return deliverer == null;
        } finally {
            waiting.remove(waiter);
        }
    }

    /** A caller that waits for this event, or for its turn. */
    private record Waiter(long target, Condition turn) {}
}
