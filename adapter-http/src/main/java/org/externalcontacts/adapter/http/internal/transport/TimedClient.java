package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's client, with a time-out that holds until the body is there. That client's own ends with the headers: a body that stops
 * half-way would be waited for forever. Thread-safe.
 */
public final class TimedClient implements AutoCloseable {

    /** No answer of the API comes near this size, compressed or not; what is larger would only exhaust the memory. */
    static final int LARGEST_BODY = 32 * 1024 * 1024;

    private static final Body INCOMPLETE = Body.unreadable("with an incomplete body", new byte[0]);

    private volatile @Nullable HttpClient client;
    private final Option<String> proxyAuthorization;

    /** Sends with this client and these credentials for proxies; the JDK sends them to proxies only. */
    public TimedClient(HttpClient client, Option<String> proxyAuthorization) {
        this.client = client;
        this.proxyAuthorization = proxyAuthorization;
    }

    /**
     * Sends a request and waits for the whole of its answer, at most so long.
     *
     * @throws HttpTimeoutException if the answer is not there by then
     * @throws java.io.IOException if there is no answer, or one that is not HTTP; its message contains nothing that was received
     */
    public Reply send(HttpRequest.Builder request, Duration time) throws IOException, InterruptedException {
        HttpClient open = client;
        if (open == null) {
            throw new ClosedChannelException();
        }
        proxyAuthorization.forEach(value -> request.setHeader("Proxy-Authorization", value));
        long end = System.nanoTime() + Nanos.of(time);
        AtomicReference<HttpResponse.ResponseInfo> head = new AtomicReference<>();
        try {
            HttpResponse<ArrivingBody> response =
                    response(open, request.timeout(time).build(), head);
            Body body = body(response.body(), end - System.nanoTime());
            return new Reply(
                    response.statusCode(),
                    response.headers(),
                    ContentCoding.undone(response.headers(), body, LARGEST_BODY));
        } catch (IOException lost) {
            // Also where the connection ends so soon that the client tells of that alone, although it has handed out
            // the head.
            return Option.of(head.get())
                    .filter(told -> saysAllByItself(told.statusCode()))
                    .map(told -> new Reply(told.statusCode(), told.headers(), INCOMPLETE))
                    .getOrElseThrow(() -> lost);
        }
    }

    private static HttpResponse<ArrivingBody> response(
            HttpClient client, HttpRequest request, AtomicReference<HttpResponse.ResponseInfo> head)
            throws IOException, InterruptedException {
        try {
            return client.send(request, told -> {
                head.set(told);
                return new ArrivingBody(LARGEST_BODY);
            });
        } catch (ProtocolException | IllegalArgumentException garbled) {
            // The JDK's messages repeat what it received: lengths that are no numbers, lines that are no status.
            throw new ProtocolException("the answer is not HTTP");
        }
    }

    /** The client makes the answer of a proxy that refuses a tunnel itself, without asking for a body. */
    private static Body body(@Nullable ArrivingBody arriving, long nanos) throws IOException, InterruptedException {
        return arriving == null ? Body.empty() : arriving.await(nanos);
    }

    /** For a rejected call, a missing login or a failure of the system, the status is sufficient without the body. */
    private static boolean saysAllByItself(int status) {
        return status == 401 || status == 407 || status == 429 || HttpAnswer.isTrouble(status);
    }

    /**
     * Lets go of the client. On Java 17 it cannot be closed: its selector thread and its connections end soon after it has been collected as
     * garbage, so nobody may hold it.
     */
    @Override
    public void close() {
        client = null;
    }

    /** An answer, its body whole and uncompressed. */
    public record Reply(int status, HttpHeaders headers, Body body) {}
}
