package org.externalcontacts.spring.internal.web;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * How a fault is answered.
 *
 * @param retryAfter in seconds; none if repeating does not help, or must not be done unseen
 */
record FaultAnswer(int status, String detail, Option<Long> retryAfter) {

    /** 503: nothing happened, and it may be over soon. */
    static final FaultAnswer UNAVAILABLE = unavailable(Duration.ofSeconds(1));

    /** 504: no response in time; safe to repeat. */
    static final FaultAnswer TIMED_OUT =
            new FaultAnswer(504, "External contacts did not respond in time.", Option.some(1L));

    /** 502: an unusable response, or one that refuses this app as a client. */
    static final FaultAnswer UNUSABLE_RESPONSE =
            new FaultAnswer(502, "External contacts returned an unusable response.", Option.none());

    /** 502: it happened once or not at all; the answer to every fault that no table has, because nothing is known about it. */
    static final FaultAnswer OUTCOME_UNKNOWN = new FaultAnswer(
            502, "It is unknown whether the request was carried out; check before you try again.", Option.none());

    /** 503 without Retry-After: an operator has to act first. */
    static final FaultAnswer NEEDS_OPERATOR = new FaultAnswer(503, "External contacts are unavailable.", Option.none());

    /** 500: a programming error in the app. */
    static final FaultAnswer MISUSE = new FaultAnswer(500, "The request could not be carried out.", Option.none());

    /** 503, rounded up to whole seconds, so that nobody retries too early. */
    static FaultAnswer unavailable(Duration retryAfter) {
        return new FaultAnswer(
                503,
                "External contacts are temporarily unavailable.",
                Option.some(retryAfter.plusNanos(999_999_999).toSeconds()));
    }
}
