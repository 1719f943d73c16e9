package org.externalcontacts.adapter.http.transport;

import io.vavr.control.Option;
import java.net.http.HttpHeaders;

/**
 * An answer.
 *
 * @param afterLostAnswer whether an earlier attempt of the same call may have arrived too
 */
public record HttpAnswer(int status, HttpHeaders headers, Body body, boolean afterLostAnswer) {

    /** A header of the answer. */
    public Option<String> header(String name) {
        return Option.ofOptional(headers.firstValue(name));
    }

    /** The same answer, told to be that of a call which may have arrived before. */
    HttpAnswer afterLostAnswer(boolean lost) {
        return lost ? new HttpAnswer(status, headers, body, true) : this;
    }
}
