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

/** How the engine is, asked at most once in a while, because a check may be a call over the network. Thread-safe. */
final class EngineHealth {

    private final ExternalContacts engine;
    private final long kept;
    private final LongSupplier nanos;
    private @Nullable State found;
    private long answered;

    EngineHealth(ExternalContacts engine, Duration kept) {
        this(engine, kept, System::nanoTime);
    }

    EngineHealth(ExternalContacts engine, Duration kept, LongSupplier nanos) {
        this.engine = engine;
        this.kept = kept.toNanos();
        this.nanos = nanos;
    }

    /** The state, as it was found not longer ago than an answer is kept. */
    synchronized State state() {
        State state = found;
        if (state == null || nanos.getAsLong() - answered >= kept) {
            state = ask();
            found = state;
            // From the answer on: those who waited for a slow one share it.
            answered = nanos.getAsLong();
        }
        return state;
    }

    /** To be refused something is an answer. */
    private State ask() {
        try {
            Either<Refusal, ExternalContacts.Health> answer = engine.check();
            return new State(true, answer.fold(refusal -> Map.of(), EngineHealth::details));
        } catch (ExternalContactsException outOfReach) {
            return new State(false, Map.of("error", String.valueOf(outOfReach.getMessage())));
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
