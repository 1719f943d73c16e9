package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.RateLimitedException;

/**
 * What came of one attempt to send a call.
 *
 * @param retryAfter how long the system wants no other attempt; none if it does not say
 * @param mayHaveArrived whether it may have done what was asked for without saying so
 */
public record Attempt(
        Either<? extends HttpFault, HttpAnswer> outcome, Option<Duration> retryAfter, boolean mayHaveArrived) {

    /** What a status of 5xx says. */
    public static final String TROUBLE = "which reports a failure of the system";

    private static final int TOO_MANY = 429;

    /** An attempt that was answered at this moment. */
    static Attempt answered(HttpAnswer answer, Instant now) {
        Attempt attempt = new Attempt(Either.right(answer), Option.none(), isTrouble(answer.status()));
        return attempt.isOver()
                ? attempt
                : new Attempt(attempt.outcome, RetryAfter.of(answer.headers(), now), attempt.mayHaveArrived);
    }

    /** An attempt without an answer. */
    static Attempt failed(HttpFault fault) {
        Option<Duration> retryAfter =
                fault instanceof RateLimitedException limited ? Option.some(limited.retryAfter()) : Option.none();
        return new Attempt(Either.left(fault), retryAfter, fault.mayHaveArrived());
    }

    /** Whether the system has said what became of the call. */
    boolean isOver() {
        return outcome.exists(answer -> answer.status() != TOO_MANY && !isTrouble(answer.status()));
    }

    boolean isRateLimited() {
        return outcome.fold(RateLimitedException.class::isInstance, answer -> answer.status() == TOO_MANY);
    }

    boolean isAnswered() {
        return outcome.isRight();
    }

    /** Its fault; for an answer, what the answer amounts to. */
    HttpFault fault(HttpCall call) {
        return outcome.fold(
                fault -> fault,
                answer -> new BrokenAnswerException(
                        call.operation().id(),
                        call.correlation(),
                        answer.status(),
                        TROUBLE,
                        answer.body().text()));
    }

    /**
     * What says that the system, not the call, is at fault, and may pass: every 5xx but 501 (rule 15.4), including those from an intermediary. A
     * load balancer's 524 is as inconclusive as a 504.
     */
    public static boolean isTrouble(int status) {
        return status == 408 || (status >= 500 && status < 600 && status != 501);
    }
}
