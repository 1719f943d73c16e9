package org.externalcontacts.spring.internal.health;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.domain.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The health of the engine, checked at most once per cache period, because a check may be a network call. Thread-safe: concurrent callers wait
 * for one check and share its result.
 */
final class EngineHealth {

    private static final Logger LOG = LoggerFactory.getLogger(EngineHealth.class);

    private final ExternalContacts engine;
    private final long cacheNanos;
    private final LongSupplier clock;
    private @Nullable State cached;
    private long cachedAt;

    EngineHealth(ExternalContacts engine, Duration cache) {
        this(engine, cache, System::nanoTime);
    }

    EngineHealth(ExternalContacts engine, Duration cache, LongSupplier clock) {
        this.engine = engine;
        this.cacheNanos = cache.toNanos();
        this.clock = clock;
    }

    /** The state, at most as old as the cache period. */
    synchronized State state() {
        State state = cached;
        if (state == null || clock.getAsLong() - cachedAt >= cacheNanos) {
            state = check();
            cached = state;
            // The period begins with the result, so that callers who waited for a slow check share it.
            cachedAt = clock.getAsLong();
        }
        return state;
    }

    /** A refusal counts as up: the engine responded. */
    private State check() {
        try {
            Either<Refusal, ExternalContacts.Health> answer = engine.check();
            return new State(true, answer.fold(refusal -> Map.of(), EngineHealth::details));
        } catch (ExternalContactsException outOfReach) {
            return new State(false, Map.of("error", String.valueOf(outOfReach.getMessage())));
        } catch (RuntimeException foreign) {
            // An app's own part may throw anything, and its message hold a token. Others are asked all the same.
            LOG.debug("The health of external contacts could not be checked", foreign);
            return new State(false, Map.of("error", foreign.getClass().getName()));
        }
    }

    private static Map<String, String> details(ExternalContacts.Health health) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("writable", String.valueOf(health.isWritable()));
        details.putAll(health.details().toJavaMap());
        return details;
    }

    /**
     * A state.
     *
     * @param isUp whether the engine responds; one that takes no writes does
     * @param details what an operator may want to know: no personal data, and no secrets
     */
    record State(boolean isUp, Map<String, String> details) {}
}
