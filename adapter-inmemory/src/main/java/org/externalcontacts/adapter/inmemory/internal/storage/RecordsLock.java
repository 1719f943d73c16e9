package org.externalcontacts.adapter.inmemory.internal.storage;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Readers side by side, or one writer alone. A writer first lets those readers in who are waiting: a call of many steps would otherwise
 * take the lock back before any of them is awake. A fair lock does so too, but makes two writers five times slower.
 */
final class RecordsLock {

    private static final long NAP_NANOS = 20_000;
    private static final int MOST_NAPS = 1_000;

    /**
     * Reentrant, since a decision reads through the ports. Optimistic reads, as of a {@code StampedLock}, would let readers walk through
     * arrays that are being moved.
     */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private final AtomicInteger waitingReaders = new AtomicInteger();

    <T> T read(Supplier<T> reading) {
        lockToRead();
        try {
            return reading.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> T write(Supplier<T> writing) {
        // A read lock cannot be upgraded: it would wait for itself. A write inside a decision would change what that
        // decided on.
        if (lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("a function that reads a view must not write");
        }
        letReadersIn();
        lock.writeLock().lock();
        try {
            return writing.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Does not overtake a writer who is queued: readers that follow each other closely would keep it out for ever. */
    private void lockToRead() {
        // A thread that already holds the lock must not queue behind a writer that waits for its release.
        boolean mayOvertake = lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread();
        if ((mayOvertake || !lock.hasQueuedThreads()) && lock.readLock().tryLock()) {
            return;
        }
        waitingReaders.incrementAndGet();
        try {
            lock.readLock().lock();
        } finally {
            waitingReaders.decrementAndGet();
        }
    }

    private void letReadersIn() {
        for (int naps = 0; waitingReaders.get() > 0 && naps < MOST_NAPS; naps++) {
            LockSupport.parkNanos(NAP_NANOS);
        }
    }
}
