package org.externalcontacts.adapter.postgres.internal.feed;

import io.vavr.collection.List;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.externalcontacts.adapter.postgres.internal.sql.ConflictException;
import org.externalcontacts.application.ExternalContactsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that prolongs the leases of this process, however long its consumers take, and removes events that are too old. Thread-safe. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private static final Duration BETWEEN_REMOVALS = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Duration pause;
    private final Retention retention;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private List<Lease> leases = List.empty();

    /** Prolongs leases after each pause. */
    Housekeeping(Duration pause, Retention retention) {
        this.pause = pause;
        this.retention = retention;
        this.thread = new Thread(this::keepHouse, "external-contacts-feed");
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Looks after a lease until it is released. */
    synchronized void lookAfter(Lease lease) {
        leases = leases.reject(Lease::isReleased).prepend(lease);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepHouse() {
        long next = System.nanoTime() + BETWEEN_REMOVALS.toNanos();
        while (!isClosedWithin(pause)) {
            current()
                    .forEach(lease -> isDone(() -> {
                        lease.keep();
                        return true;
                    }));
            // One step in each round, however many there are to take: leases do not wait.
            if (System.nanoTime() - next >= 0 && !isDone(retention::enforce)) {
                next = System.nanoTime() + BETWEEN_REMOVALS.toNanos();
            }
        }
    }

    private synchronized List<Lease> current() {
        return leases;
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What the chore says; false if it fails, and is tried again the next time. */
    private static boolean isDone(BooleanSupplier chore) {
        try {
            return chore.getAsBoolean();
        } catch (ExternalContactsException | ConflictException fault) {
            LOG.warn("The change feed could not be looked after: {}", fault.getMessage());
        } catch (RuntimeException foreign) {
            // A DataSource of the app may throw anything, with anything in its message; nobody else keeps the leases.
            LOG.warn(
                    "The change feed could not be looked after: {}",
                    foreign.getClass().getName());
        }
        return false;
    }
}
