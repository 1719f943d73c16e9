package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.time.Duration;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener.Exchanged;

/** Tells a listener of every attempt. */
public final class Listening implements AuthorisedSender {

    private final HttpExchangeListener listener;
    private final Time time;
    private final AuthorisedSender next;

    /** Tells this listener what passes by this wire. */
    public Listening(HttpExchangeListener listener, Time time, AuthorisedSender next) {
        this.listener = listener;
        this.time = time;
        this.next = next;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline, String token) {
        long start = time.nanos();
        try {
            HttpAnswer answer = next.send(call, deadline, token);
            tell(call, start, Option.some(answer.status()), Option.none());
            return answer;
        } catch (HttpFault fault) {
            tell(call, start, Option.none(), Option.some(fault));
            throw fault;
        }
    }

    private void tell(HttpCall call, long start, Option<Integer> status, Option<HttpFault> fault) {
        listener.onExchange(new Exchanged(
                call.operation().id(),
                call.verb().name(),
                status,
                fault.map(thrown -> thrown.getClass().getSimpleName()),
                Duration.ofNanos(time.nanos() - start),
                call.correlation()));
    }
}
