package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.endpoint.Headers;

/**
 * Whether the other side takes idempotency keys and versions. It says so in its answers; when it matters before there was any, it is asked by
 * a call that changes nothing. The platform never says so. Thread-safe.
 */
public final class Conditions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A proxy that wants credentials, and who turns everybody away. */
    private static final Set<Integer> IN_BETWEEN = Set.of(407, 429);

    private static final String NO_CALL = "none";

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

    /**
     * Whether it takes them; asks if it is not known.
     *
     * @throws org.externalcontacts.adapter.http.fault.HttpFault if it cannot be asked, or somebody in between answers
     */
    public boolean areTaken(Operation operation, Deadline deadline) {
        if (told.isEmpty()) {
            ask(operation.id(), deadline);
        }
        return told.getOrElseThrow(() -> new UnreachableException(operation.id(), NO_CALL, false, null));
    }

    private void ask(String operation, Deadline deadline) {
        if (deadline.isOver()) {
            throw new TimedOutException(operation, NO_CALL, false, null);
        }
        Duration left = deadline.left();
        try {
            TimedClient.Reply reply = probe.answer(left.compareTo(PATIENCE) < 0 ? left : PATIENCE);
            if (!HttpAnswer.isTrouble(reply.status()) && !IN_BETWEEN.contains(reply.status())) {
                // Whatever else it is: somebody who is there and does not say so.
                learn(200, reply.headers());
            }
        } catch (IOException unreachable) {
            throw ConnectionFault.of(operation, NO_CALL, false, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(operation, NO_CALL, false, interrupted);
        }
    }
}
