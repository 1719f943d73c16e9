package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.util.List;

/**
 * An answer.
 *
 * @param afterLostAnswer whether an earlier attempt of the same call may have arrived too
 */
public record HttpAnswer(int status, HttpHeaders headers, Body body, boolean afterLostAnswer) {

    /** A header of the answer. */
    public Option<String> header(String name) {
        // Not firstValue, which makes a stream for each of the headers that are looked for in every answer.
        List<String> values = headers.map().get(name);
        return values == null || values.isEmpty() ? Option.none() : Option.of(values.get(0));
    }

    /** The same answer, marked as that of a call which may have arrived before. */
    HttpAnswer afterLostAnswer(boolean lost) {
        return lost ? new HttpAnswer(status, headers, body, true) : this;
    }
}
