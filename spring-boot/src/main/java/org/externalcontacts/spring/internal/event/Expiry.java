package org.externalcontacts.spring.internal.event;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Removes what has expired, periodically, while the context runs; as the app itself, whoever is logged in. Several processes may do so at once on the
 * same database; a remote system does so by itself. A failure is logged and the next turn tries again.
 */
final class Expiry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

    private final ExternalContacts engine;
    private final Duration every;
    private @Nullable ScheduledExecutorService clockwork;
    private volatile @Nullable ScheduledFuture<?> turns;

    Expiry(ExternalContacts engine, Duration every) {
        this.engine = engine;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (clockwork == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "external-contacts-expiry");
                thread.setDaemon(true);
                return thread;
            });
            clockwork = started;
            turns = started.scheduleWithFixedDelay(
                    this::turn, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void turn() {
        try {
            engine.actingAs(Caller.trusted())
                    .identities()
                    .expire(Instant.now())
                    .peek(Expiry::report)
                    .peekLeft(this::refused);
        } catch (RuntimeException failed) {
            LOG.warn("Contacts could not be expired", failed);
        }
    }

    private void refused(Refusal refusal) {
        LOG.warn("Contacts cannot be expired: {}", refusal.code());
        ScheduledFuture<?> next = turns;
        if (refusal instanceof Refusal.NotSupported && next != null) {
            next.cancel(false);
        }
    }

    private static void report(List<ContactId> expired) {
        if (expired.nonEmpty()) {
            LOG.info("{} contacts have expired", expired.size());
        }
    }

    /** Waits for a turn that is under way: the engine is closed after this. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService stopped = clockwork;
        if (stopped == null) {
            return;
        }
        clockwork = null;
        stopped.shutdown();
        try {
            if (!stopped.awaitTermination(LONGEST_TURN.toSeconds(), TimeUnit.SECONDS)) {
                stopped.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            stopped.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
