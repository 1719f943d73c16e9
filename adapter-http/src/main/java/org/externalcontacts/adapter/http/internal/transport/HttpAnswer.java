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

    /** What an answer in trouble says. */
    public static final String TROUBLE = "which reports a failure of the system";

    /** Whether it says that the system, not the call, is at fault, and that this may pass. */
    public boolean isTrouble() {
        return isTrouble(status);
    }

    /**
     * The same of a status: 408, and every 5xx but 501 (rule 15.4), including those from an intermediary. A load balancer's 524 is as inconclusive as
     * a 504.
     */
    static boolean isTrouble(int status) {
        return status == 408 || (status >= 500 && status < 600 && status != 501);
    }

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
