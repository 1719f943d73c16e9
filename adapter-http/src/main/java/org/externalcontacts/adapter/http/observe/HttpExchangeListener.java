package org.externalcontacts.adapter.http.observe;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;

/** Hears of every attempt of every call. Called on the calling thread, so it should be quick. */
@FunctionalInterface
public interface HttpExchangeListener {

    /** Receives a completed attempt. */
    void onExchange(Exchanged exchange);

    /** An answer was taken though parts of it could not be read. */
    default void onOddAnswer(OddAnswer odd) {}

    /** Hears first this, then that. */
    default HttpExchangeListener and(HttpExchangeListener next) {
        return new ListenersInTurn(this, next);
    }

    /**
     * An answer of which something was left out. Holds nothing that was received.
     *
     * @param operation the id of the operation
     * @param oddities each as the path of a member and what is wrong with it, such as {@code entities[3].canonicalContact.id is no UUID}
     */
    record OddAnswer(String operation, List<String> oddities, String correlation) {}

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
