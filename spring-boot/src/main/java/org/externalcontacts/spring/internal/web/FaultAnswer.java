package org.externalcontacts.spring.internal.web;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * How a fault is answered.
 *
 * @param retryAfter in seconds; none if repeating does not help, or must not be done unseen
 */
record FaultAnswer(int status, String detail, Option<Long> retryAfter) {

    /** Whatever it is, it may be over soon. */
    static final FaultAnswer UNAVAILABLE = unavailable(Duration.ofSeconds(1));

    /** 504: what was called did not answer in time. Nothing happened that may not happen twice. */
    static final FaultAnswer LATE = new FaultAnswer(504, "External contacts did not answer in time.", Option.some(1L));

    /** 502: what was called answered with something else, or takes no calls of this app. */
    static final FaultAnswer BROKEN = new FaultAnswer(502, "External contacts gave no usable answer.", Option.none());

    /** 502: it happened once or not at all. */
    static final FaultAnswer UNKNOWN = new FaultAnswer(
            502, "It is not known whether this was done: look for it before trying again.", Option.none());

    /** 503: not before somebody has done something about it. */
    static final FaultAnswer STOPPED = new FaultAnswer(503, "External contacts are not available now.", Option.none());

    /** 500: a mistake of the app itself. */
    static final FaultAnswer MISTAKE = new FaultAnswer(500, "The request could not be carried out.", Option.none());

    /** 503: not now. */
    static FaultAnswer unavailable(Duration retryAfter) {
        return new FaultAnswer(
                503,
                "External contacts are not available now.",
                Option.some(retryAfter.plusNanos(999_999_999).toSeconds()));
    }
}
