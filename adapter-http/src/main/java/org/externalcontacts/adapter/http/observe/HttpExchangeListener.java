package org.externalcontacts.adapter.http.observe;

import io.vavr.control.Option;
import java.time.Duration;

/** Hears of every attempt of every call. Called on the calling thread, so it should be quick. */
@FunctionalInterface
public interface HttpExchangeListener {

    /** An attempt is over. */
    void onExchange(Exchanged exchange);

    /** Hears first this, then that. */
    default HttpExchangeListener and(HttpExchangeListener next) {
        return exchange -> {
            onExchange(exchange);
            next.onExchange(exchange);
        };
    }

    /**
     * An attempt. Holds nothing that was sent or received: no path, no query, no token, no body.
     *
     * @param operation the id of the operation
     * @param status of the answer; none if there was none
     * @param fault the simple name of the fault; none if there was an answer
     */
    record Exchanged(
            String operation,
            String method,
            Option<Integer> status,
            Option<String> fault,
            Duration time,
            String correlation) {}
}
