package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;

/**
 * Sends a call again when that helps and does no harm: at most three times in all, six with a key, after a wait of random length that doubles, and not
 * before {@code Retry-After} says; never past the deadline, never beyond the budget. To be turned away by the rate limit is no attempt: the
 * call waits for as long as its deadline allows (rule 15.3).
 *
 * <p>429 and a connection that was refused prove that nothing happened: then any call may be sent again. Otherwise only those for which
 * twice is the same as once are: by what they do, or by a key that the system takes. All others end as an unknown outcome.
 */
public final class Retrying implements HttpSender {

    private static final int MOST_ATTEMPTS = 3;

    /** What has a key is made once however often it is sent, and to find out by other means is hard. */
    private static final int MOST_ATTEMPTS_OF_KEYED = 6;

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** A rejected call without a waiting time waits longer than after a fault, and twice as long each time. */
    private static final Duration UNTOLD = Duration.ofSeconds(1);

    private static final int MOST_DOUBLINGS = 5;

    private final HttpSender next;
    private final InstantSource clock;
    private final Waiting waiting;
    private final RandomGenerator random;
    private final Conditions conditions;
    private final RetryBudget budget = new RetryBudget();

    /** Retries this transport; dates are those of the clock. */
    public Retrying(HttpSender next, InstantSource clock, Time time, RandomGenerator random, Conditions conditions) {
        this.conditions = conditions;
        this.next = next;
        this.clock = clock;
        this.waiting = new Waiting(time);
        this.random = random;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        Option<Attempt> lost = Option.none();
        int turnedAway = 0;
        int attempts = 0;
        while (true) {
            Attempt tried = attempt(call, deadline, lost);
            if (tried.isOver()) {
                budget.earn();
                return tried.outcome().get().afterLostAnswer(lost.isDefined());
            }
            lost = tried.mayHaveArrived() ? Option.some(tried) : lost;
            Duration wait = tried.isRateLimited() ? turnedAway(tried, ++turnedAway) : backOff(tried, ++attempts);
            if (!deadline.allows(wait)) {
                return endForLackOfTime(call, lost, tried, wait);
            } else if (!tried.isRateLimited() && !isSentAgain(call, lost, tried, attempts, deadline)) {
                return end(call, lost, tried);
            }
            pause(call, wait, lost.isDefined());
        }
    }

    private boolean isSentAgain(HttpCall call, Option<Attempt> lost, Attempt tried, int attempts, Deadline deadline) {
        boolean isLostWithKey = lost.isDefined() && call.resend() == Resend.KEYED;
        int most = isLostWithKey ? MOST_ATTEMPTS_OF_KEYED : MOST_ATTEMPTS;
        return attempts < most && (!tried.mayHaveArrived() || isRepeatable(call, tried, deadline)) && budget.take();
    }

    private boolean isRepeatable(HttpCall call, Attempt tried, Deadline deadline) {
        return switch (call.resend()) {
            case SAFE -> true;
            case KEYED -> tried.isAnswered() ? conditions.areTaken() : saysThatKeysAreTaken(call, deadline);
            case NEVER -> false;
        };
    }

    /** Asked only if not a word of the system has arrived: an answer without the header says enough. */
    private boolean saysThatKeysAreTaken(HttpCall call, Deadline deadline) {
        try {
            return conditions.areTaken(call.operation(), deadline);
        } catch (InterruptedCallException interrupted) {
            throw interrupted(call, true, interrupted);
        } catch (HttpFault unknown) {
            return false;
        }
    }

    private void pause(HttpCall call, Duration wait, boolean mayHaveArrived) {
        try {
            waiting.on(call, wait);
        } catch (InterruptedCallException interrupted) {
            throw interrupted(call, mayHaveArrived, interrupted);
        }
    }

    private Attempt attempt(HttpCall call, Deadline deadline, Option<Attempt> lost) {
        try {
            return Attempt.answered(next.send(call, deadline), clock.instant());
        } catch (UnreachableException | TimedOutException | RateLimitedException passing) {
            return Attempt.failed(passing);
        } catch (InterruptedCallException interrupted) {
            throw interrupted(call, lost.isDefined() || interrupted.mayHaveArrived(), interrupted);
        } catch (RuntimeException lasting) {
            // Of any kind: a token source may be an app's own.
            throw lasting(call, lost, lasting);
        }
    }

    /** What the caller gets for a fault that sending again does not mend. */
    private static RuntimeException lasting(HttpCall call, Option<Attempt> lost, RuntimeException fault) {
        boolean isSafe = call.resend() == Resend.SAFE;
        if (lost.isDefined()) {
            HttpFault arrived = lost.get().fault(call);
            HttpFault told = isSafe ? arrived : unknown(call, arrived);
            told.addSuppressed(fault);
            return told;
        }
        boolean hasArrived = fault instanceof HttpFault own && call.concerns(own) && own.mayHaveArrived();
        return hasArrived && !isSafe ? unknown(call, (HttpFault) fault) : fault;
    }

    /**
     * What the caller gets when the call is not sent again. An attempt that did not arrive says nothing of an earlier one that may have: then
     * that one tells how the call ended.
     */
    private static HttpAnswer end(HttpCall call, Option<Attempt> lost, Attempt last) {
        if (lost.isDefined() && call.resend() != Resend.SAFE) {
            throw unknown(call, lost.get().fault(call));
        }
        return lost.getOrElse(last).outcome().getOrElseThrow(fault -> fault);
    }

    /** The same when the wait would exceed the deadline; the fault contains the waiting time that the system asked for, if any. */
    private static HttpAnswer endForLackOfTime(HttpCall call, Option<Attempt> lost, Attempt last, Duration wait) {
        boolean isUnknown = lost.isDefined() && call.resend() != Resend.SAFE;
        boolean isToldToWait = last.isRateLimited() || last.retryAfter().isDefined();
        if (!isUnknown && isToldToWait && (last.isAnswered() || lost.isDefined())) {
            throw new RateLimitedException(call.operation().id(), call.correlation(), wait, lost.isDefined());
        }
        return end(call, lost, last);
    }

    /** As long as the system says; longer each time, if it says nothing or next to nothing again and again. */
    private Duration turnedAway(Attempt tried, int times) {
        Duration untold = UNTOLD.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        Duration said = tried.retryAfter().getOrElse(untold);
        return said.compareTo(UNTOLD) < 0 ? longer(said, jitter(times)) : said;
    }

    private Duration backOff(Attempt tried, int attempts) {
        return longer(tried.retryAfter().getOrElse(Duration.ZERO), jitter(attempts));
    }

    /** Full jitter: anything between nothing and the double of the time before. */
    private Duration jitter(int times) {
        long most = Math.min(LONGEST_WAIT.toNanos(), FIRST_WAIT.toNanos() << Math.min(times, MOST_DOUBLINGS + 1));
        return Duration.ofNanos(random.nextLong(most + 1));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static InterruptedCallException interrupted(
            HttpCall call, boolean mayHaveArrived, InterruptedCallException cause) {
        return new InterruptedCallException(
                call.operation().id(), call.correlation(), mayHaveArrived, cause.getCause());
    }

    private static OutcomeUnknownException unknown(HttpCall call, HttpFault cause) {
        return new OutcomeUnknownException(call.operation().id(), call.correlation(), cause);
    }
}
