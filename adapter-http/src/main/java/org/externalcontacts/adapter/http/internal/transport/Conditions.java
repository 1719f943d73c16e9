package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.externalcontacts.wire.internal.endpoint.Headers;

/**
 * Whether the other side takes idempotency keys and versions. It says so in its answers; when it matters before there was any, it is asked by
 * a call that changes nothing. The platform never says so. Thread-safe.
 */
public final class Conditions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Probe probe;
    private volatile Option<Boolean> told = Option.none();

    /** Those of a system that is asked so. */
    Conditions(Probe probe) {
        this.probe = probe;
    }

    /** Those of the system at this address. */
    public static Conditions of(TimedClient client, URI base) {
        URI health = URI.create(base.toString().replaceAll("/+$", "") + "/health");
        return new Conditions(time -> client.send(HttpRequest.newBuilder(health).GET(), time));
    }

    /** A call that changes nothing. */
    interface Probe {
        TimedClient.Reply answer(Duration time) throws IOException, InterruptedException;
    }

    /** Learns from an answer of the system. One that failed may come from somebody in between, and says nothing. */
    void learn(int status, HttpHeaders headers) {
        boolean takes = headers.map().containsKey(Headers.ACCEPTS);
        if ((takes || status < 300) && !told.contains(takes)) {
            told = Option.some(takes);
        }
    }

    /** Learns from an answer of the login, which may be another system than the one that is called. */
    public void learnOfLogin(HttpHeaders headers) {
        if (told.isEmpty() && headers.map().containsKey(Headers.ACCEPTS)) {
            told = Option.some(true);
        }
    }

    /** Whether it has said that it takes them. */
    public boolean areTaken() {
        return told.contains(true);
    }

    /** Whether it takes them; asks if it is not known. Without an answer they count as not taken. */
    public boolean areTaken(Deadline deadline) throws InterruptedException {
        if (told.isEmpty()) {
            ask(deadline);
        }
        return areTaken();
    }

    private void ask(Deadline deadline) throws InterruptedException {
        Duration left = deadline.left();
        try {
            TimedClient.Reply reply = probe.answer(left.compareTo(PATIENCE) < 0 ? left : PATIENCE);
            // Whatever else it is: somebody who is there and does not say so.
            learn(reply.status() < 500 ? 200 : reply.status(), reply.headers());
        } catch (IOException unreachable) {
            // Not known yet: whoever asks next asks again.
        }
    }
}
