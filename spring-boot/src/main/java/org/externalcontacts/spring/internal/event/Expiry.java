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
 * Removes expired contacts periodically while the context runs, always as the app itself. Several processes may do this on one database. A
 * failure is logged and retried at the next run; an engine that does not support expiry is asked once.
 */
final class Expiry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

    private final ExternalContacts engine;
    private final Duration every;
    private @Nullable ScheduledExecutorService scheduler;
    private volatile @Nullable ScheduledFuture<?> schedule;

    Expiry(ExternalContacts engine, Duration every) {
        this.engine = engine;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "external-contacts-expiry");
                thread.setDaemon(true);
                return thread;
            });
            scheduler = started;
            schedule = started.scheduleWithFixedDelay(
                    this::expire, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void expire() {
        try {
            engine.actingAs(Caller.trusted())
                    .identities()
                    .expire(Instant.now())
                    .peek(Expiry::report)
                    .peekLeft(this::stopIfNotSupported);
        } catch (RuntimeException failed) {
            LOG.warn("Expiring contacts failed", failed);
        }
    }

    private void stopIfNotSupported(Refusal refusal) {
        LOG.warn("The engine refused to expire contacts: {}", refusal.code());
        ScheduledFuture<?> current = schedule;
        if (refusal instanceof Refusal.NotSupported && current != null) {
            current.cancel(false);
        }
    }

    private static void report(List<ContactId> expired) {
        if (expired.nonEmpty()) {
            LOG.info("{} contacts have expired", expired.size());
        }
    }

    /** Waits for a run that is under way: the engine is closed after this. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService stopped = scheduler;
        if (stopped == null) {
            return;
        }
        scheduler = null;
        stopped.shutdown();
        try {
            if (!stopped.awaitTermination(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                stopped.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            stopped.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
