package org.externalcontacts.application.internal.feed;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for something to happen in this process. Who looks, counts first: so what happens while it looks is not slept through. */
public final class WakeUp {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long count;

    /** How often it has rung. */
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes all who wait. */
    public void ring() {
        lock.lock();
        try {
            count++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it rings, unless it has since it was counted; no longer than this. An interruption ends the wait, and stays. */
    void await(long counted, Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (count == counted && left > 0) {
                left = rung.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
