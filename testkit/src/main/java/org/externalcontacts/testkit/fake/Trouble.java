package org.externalcontacts.testkit.fake;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.externalcontacts.domain.Refusal;

/** What happens to a call. Thread-safe. */
@FunctionalInterface
public interface Trouble {

    /** What comes of a call, which {@code rest} would carry out. */
    Object meet(Call call, Rest rest);

    /** What is left to do of a call. */
    @FunctionalInterface
    interface Rest {

        /** Carries the call out. */
        Object carryOut();
    }

    /** The call is not carried out, and fails. */
    static Trouble failure() {
        return failure(() -> new EngineFailure("a failure requested by the test"));
    }

    /** The call is not carried out, and fails like this. */
    static Trouble failure(Supplier<? extends RuntimeException> fault) {
        return (call, rest) -> {
            throw fault.get();
        };
    }

    /** The call is carried out, and fails nonetheless, as when an answer is lost on its way. */
    static Trouble lostAnswer(Supplier<? extends RuntimeException> fault) {
        return (call, rest) -> {
            rest.carryOut();
            throw fault.get();
        };
    }

    /** The call is not carried out, but refused. */
    static Trouble refusal(Refusal refusal) {
        return (call, rest) -> Either.left(refusal);
    }

    /** The call waits until the gate is open; an interrupted wait fails, with the flag kept. */
    static Trouble delay(CountDownLatch gate) {
        return (call, rest) -> {
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new EngineFailure(call.useCase() + " was interrupted while it was delayed");
            }
            return rest.carryOut();
        };
    }

    /** Something is done first, such as letting a {@code SettableClock} pass, and then the call is carried out. */
    static Trouble delay(Runnable before) {
        return (call, rest) -> {
            before.run();
            return rest.carryOut();
        };
    }

    /** Carries out this many calls per time window; further calls fail with this fault. */
    static Trouble rateLimit(
            int most, Duration window, InstantSource clock, Supplier<? extends RuntimeException> fault) {
        AtomicReference<Used> used = new AtomicReference<>(new Used(Instant.MIN, 0));
        return (call, rest) -> {
            Instant now = clock.instant();
            if (used.updateAndGet(before -> before.at(now, window)).calls() > most) {
                throw fault.get();
            }
            return rest.carryOut();
        };
    }

    /** How many calls there were since the window opened. */
    record Used(Instant since, int calls) {

        Used at(Instant now, Duration window) {
            boolean over = since.equals(Instant.MIN) || !now.isBefore(since.plus(window));
            return over ? new Used(now, 1) : new Used(since, calls + 1);
        }
    }
}
