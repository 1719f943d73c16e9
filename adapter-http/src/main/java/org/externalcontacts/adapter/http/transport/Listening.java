package org.externalcontacts.adapter.http.transport;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener.Exchanged;

/** Tells a listener of every attempt. */
public final class Listening implements Wire {

    private final HttpExchangeListener listener;
    private final InstantSource clock;
    private final Wire next;

    /** Tells this listener what passes by this wire. */
    public Listening(HttpExchangeListener listener, InstantSource clock, Wire next) {
        this.listener = listener;
        this.clock = clock;
        this.next = next;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline, String token) {
        Instant start = clock.instant();
        try {
            HttpAnswer answer = next.send(call, deadline, token);
            tell(call, start, Option.some(answer.status()), Option.none());
            return answer;
        } catch (HttpFault fault) {
            tell(call, start, Option.none(), Option.some(fault));
            throw fault;
        }
    }

    private void tell(HttpCall call, Instant start, Option<Integer> status, Option<HttpFault> fault) {
        listener.onExchange(new Exchanged(
                call.operation().id(),
                call.verb().name(),
                status,
                fault.map(thrown -> thrown.getClass().getSimpleName()),
                Duration.between(start, clock.instant()),
                call.correlation()));
    }
}
