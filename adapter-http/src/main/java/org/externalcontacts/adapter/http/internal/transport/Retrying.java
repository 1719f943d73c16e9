package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
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
    /** What a status of 5xx says. */
    public static final String TROUBLE = "which reports a failure of the system";

    /** A rejected call without a waiting time waits longer than after a fault, and twice as long each time. */
    private static final Duration UNTOLD = Duration.ofSeconds(1);

    private static final int MOST_DOUBLINGS = 5;
    private static final int TOO_MANY = 429;

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
        boolean mayHaveArrived = false;
        int turnedAway = 0;
        int attempts = 0;
        while (true) {
            Attempt tried = attempt(call, deadline, mayHaveArrived);
            mayHaveArrived |= tried.mayHaveArrived();
            if (tried.isOver()) {
                budget.earn();
                return tried.answer().get().afterLostAnswer(mayHaveArrived);
            }
            Duration wait = tried.isRateLimited() ? turnedAway(tried, ++turnedAway) : backOff(tried, ++attempts);
            if (!deadline.allows(wait)) {
                return tried.endForLackOfTime(call, wait);
            } else if (!tried.isRateLimited() && !isSentAgain(call, tried, attempts, deadline)) {
                return tried.end(call);
            }
            pause(call, wait, mayHaveArrived);
        }
    }

    private boolean isSentAgain(HttpCall call, Attempt tried, int attempts, Deadline deadline) {
        boolean isLostWithKey = tried.mayHaveArrived() && call.resend() == Resend.KEYED;
        int most = isLostWithKey ? MOST_ATTEMPTS_OF_KEYED : MOST_ATTEMPTS;
        return attempts < most && (!tried.mayHaveArrived() || isRepeatable(call, tried, deadline)) && budget.take();
    }

    /** Whether the system takes keys is asked only if not a word of it has arrived: an answer without the header says enough. */
    private boolean isRepeatable(HttpCall call, Attempt tried, Deadline deadline) {
        try {
            return switch (call.resend()) {
                case SAFE -> true;
                case KEYED -> tried.answer().isDefined() ? conditions.areTaken() : conditions.areTaken(deadline);
                case NEVER -> false;
            };
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(call.operation().id(), call.correlation(), true, interrupted);
        }
    }

    private void pause(HttpCall call, Duration wait, boolean mayHaveArrived) {
        try {
            waiting.on(call, wait);
        } catch (InterruptedCallException interrupted) {
            throw interrupted(call, mayHaveArrived, interrupted);
        }
    }

    private Attempt attempt(HttpCall call, Deadline deadline, boolean earlierMayHaveArrived) {
        try {
            HttpAnswer answer = next.send(call, deadline);
            boolean over = isOver(answer);
            return new Attempt(
                    Option.some(answer),
                    Option.none(),
                    over ? Option.none() : RetryAfter.of(answer.headers(), clock.instant()),
                    isTrouble(answer.status()));
        } catch (UnreachableException lost) {
            return new Attempt(Option.none(), Option.some(lost), Option.none(), lost.mayHaveArrived());
        } catch (TimedOutException late) {
            return new Attempt(Option.none(), Option.some(late), Option.none(), late.mayHaveArrived());
        } catch (RateLimitedException limited) {
            return new Attempt(Option.none(), Option.some(limited), Option.some(limited.retryAfter()), false);
        } catch (InterruptedCallException interrupted) {
            throw interrupted(call, earlierMayHaveArrived || interrupted.mayHaveArrived(), interrupted);
        } catch (InsecureConnectionException insecure) {
            if (insecure.mayHaveArrived() && call.resend() != Resend.SAFE) {
                throw unknown(call, insecure);
            }
            throw insecure;
        }
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

    private static boolean isOver(HttpAnswer answer) {
        return answer.status() != TOO_MANY && !isTrouble(answer.status());
    }

    private static InterruptedCallException interrupted(
            HttpCall call, boolean mayHaveArrived, InterruptedCallException cause) {
        return new InterruptedCallException(
                call.operation().id(), call.correlation(), mayHaveArrived, cause.getCause());
    }

    private static OutcomeUnknownException unknown(HttpCall call, HttpFault cause) {
        return new OutcomeUnknownException(call.operation().id(), call.correlation(), cause);
    }

    /**
     * What says that the system, not the call, is at fault, and may pass: every 5xx but 501 (rule 15.4), including those from an intermediary. A
     * load balancer's 524 is as inconclusive as a 504.
     */
    public static boolean isTrouble(int status) {
        return status == 408 || (status >= 500 && status < 600 && status != 501);
    }

    /**
     * What came of one attempt.
     *
     * @param mayHaveArrived whether it may have done what was asked for without saying so
     */
    private record Attempt(
            Option<HttpAnswer> answer,
            Option<? extends HttpFault> fault,
            Option<Duration> retryAfter,
            boolean mayHaveArrived) {

        boolean isRateLimited() {
            return answer.exists(given -> given.status() == TOO_MANY)
                    || fault.exists(RateLimitedException.class::isInstance);
        }

        boolean isOver() {
            return answer.exists(Retrying::isOver);
        }

        /** What the caller gets when it is not sent again. */
        HttpAnswer end(HttpCall call) {
            if (mayHaveArrived && call.resend() != Resend.SAFE) {
                throw unknown(call, fault.isDefined() ? fault.get() : trouble(call));
            }
            return answer.getOrElseThrow(fault::get);
        }

        private HttpFault trouble(HttpCall call) {
            HttpAnswer given = answer.get();
            return new BrokenAnswerException(
                    call.operation().id(),
                    call.correlation(),
                    given.status(),
                    TROUBLE,
                    given.body().text());
        }

        /** The same when the wait would exceed the deadline; the fault contains the waiting time that the system asked for, if any. */
        HttpAnswer endForLackOfTime(HttpCall call, Duration wait) {
            boolean isUnknown = mayHaveArrived && call.resend() != Resend.SAFE;
            boolean isToldToWait = isRateLimited() || retryAfter.isDefined();
            if (answer.isDefined() && isToldToWait && !isUnknown) {
                throw new RateLimitedException(call.operation().id(), call.correlation(), wait);
            }
            return end(call);
        }
    }
}
