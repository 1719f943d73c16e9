package org.externalcontacts.adapter.http.transport;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;

/**
 * Sends a call again when that helps and does no harm: at most three times in all, after a wait of random length that doubles, or as long
 * as {@code Retry-After} says, never past the deadline, never beyond the budget.
 *
 * <p>429 and a connection that was refused prove that nothing happened: then any call may be sent again. Otherwise only those for which
 * twice is the same as once are; all others end as an unknown outcome.
 */
public final class Retrying implements Transport {

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** What a status says that is trouble. */
    public static final String TROUBLE = "which says that the system is in trouble";

    private static final int TOO_MANY = 429;

    private final Transport next;
    private final InstantSource clock;
    private final Waiting waiting;
    private final RandomGenerator random;
    private final RetryBudget budget = new RetryBudget();

    /** Retries this transport. */
    public Retrying(Transport next, InstantSource clock, Sleeper sleeper, RandomGenerator random) {
        this.next = next;
        this.clock = clock;
        this.waiting = new Waiting(sleeper);
        this.random = random;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        boolean mayHaveArrived = false;
        for (int attempt = 1; ; attempt++) {
            Attempt tried = attempt(call, deadline);
            mayHaveArrived |= tried.mayHaveArrived();
            if (tried.isOver()) {
                budget.earn();
                return tried.answer().get().afterLostAnswer(mayHaveArrived);
            }
            Duration wait = tried.retryAfter().getOrElse(backOff(attempt));
            boolean again = attempt < MOST_ATTEMPTS
                    && (!tried.mayHaveArrived() || call.resend() == Resend.SAFE)
                    && deadline.allows(wait)
                    && (tried.isRateLimited() || budget.take());
            if (!again) {
                return tried.end(call, wait);
            }
            waiting.on(call, wait);
        }
    }

    private Attempt attempt(HttpCall call, Deadline deadline) {
        try {
            HttpAnswer answer = next.send(call, deadline);
            return new Attempt(Option.some(answer), Option.none(), retryAfter(answer), isTrouble(answer.status()));
        } catch (UnreachableException lost) {
            return new Attempt(Option.none(), Option.some(lost), Option.none(), lost.mayHaveArrived());
        } catch (TimedOutException late) {
            return new Attempt(Option.none(), Option.some(late), Option.none(), true);
        } catch (BrokenAnswerException broken) {
            throw call.resend() == Resend.NEVER ? unknown(call, broken) : broken;
        } catch (InsecureConnectionException insecure) {
            if (insecure.mayHaveArrived() && call.resend() == Resend.NEVER) {
                throw unknown(call, insecure);
            }
            throw insecure;
        }
    }

    /** Full jitter: anything between nothing and the double of the time before. */
    private Duration backOff(int attempt) {
        long most = Math.min(LONGEST_WAIT.toNanos(), FIRST_WAIT.toNanos() << attempt);
        return Duration.ofNanos(random.nextLong(most + 1));
    }

    /** In seconds or as a date (RFC 9110, 10.2.3). */
    private Option<Duration> retryAfter(HttpAnswer answer) {
        return answer.header("Retry-After").map(String::strip).flatMap(text -> {
            if (!text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Option.some(Duration.ofSeconds(Integer.parseInt(text)));
            }
            try {
                Duration until = Duration.between(
                        clock.instant(),
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
                return Option.some(until.isNegative() ? Duration.ZERO : until);
            } catch (DateTimeException unreadable) {
                return Option.none();
            }
        });
    }

    private static OutcomeUnknownException unknown(HttpCall call, HttpFault cause) {
        return new OutcomeUnknownException(call.operation().id(), call.correlation(), cause);
    }

    /**
     * What says that the system, not the call, is at fault, and may pass: every 5xx but 501 (BEHAVIOUR 15.4), whoever on the way gives it. A
     * load balancer's 524 tells as little of what was done as a 504.
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
            Option<HttpAnswer> answer, Option<HttpFault> fault, Option<Duration> retryAfter, boolean mayHaveArrived) {

        boolean isRateLimited() {
            return answer.exists(given -> given.status() == TOO_MANY);
        }

        boolean isOver() {
            return answer.exists(given -> given.status() != TOO_MANY && !isTrouble(given.status()));
        }

        /** What the caller gets when it is not sent again. */
        HttpAnswer end(HttpCall call, Duration wait) {
            String operation = call.operation().id();
            if (isRateLimited()) {
                throw new RateLimitedException(operation, call.correlation(), wait);
            } else if (mayHaveArrived && call.resend() == Resend.NEVER) {
                throw unknown(call, fault.getOrElse(() -> trouble(call)));
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
    }
}
