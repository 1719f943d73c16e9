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
record Attempt(Either<? extends HttpFault, HttpAnswer> outcome, Option<Duration> retryAfter, boolean mayHaveArrived) {

    private static final int TOO_MANY = 429;

    /** An attempt that was answered at this moment. */
    static Attempt answered(HttpAnswer answer, Instant now) {
        Option<Duration> retryAfter = isConclusive(answer) ? Option.none() : RetryAfter.of(answer.headers(), now);
        return new Attempt(Either.right(answer), retryAfter, answer.isTrouble());
    }

    /** An attempt without an answer. */
    static Attempt failed(HttpFault fault) {
        Option<Duration> retryAfter =
                fault instanceof RateLimitedException limited ? Option.some(limited.retryAfter()) : Option.none();
        return new Attempt(Either.left(fault), retryAfter, fault.mayHaveArrived());
    }

    /** Whether the system has said what became of the call. */
    boolean isOver() {
        return outcome.exists(Attempt::isConclusive);
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
                        HttpAnswer.TROUBLE,
                        answer.body().text()));
    }

    private static boolean isConclusive(HttpAnswer answer) {
        return answer.status() != TOO_MANY && !answer.isTrouble();
    }
}
