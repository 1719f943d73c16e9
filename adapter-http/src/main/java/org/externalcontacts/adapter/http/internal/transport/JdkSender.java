package org.externalcontacts.adapter.http.internal.transport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.ProxyAuthenticationException;
import org.externalcontacts.wire.internal.endpoint.Headers;

/** Calls over the JDK's HTTP client. */
public final class JdkSender implements AuthorisedSender {

    private static final int PROXY_AUTHENTICATION = 407;
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);

    private final TimedClient client;
    private final String base;
    private final Duration timeout;
    private final String userAgent;
    private final Conditions conditions;

    /**
     * Sends to this base URI.
     *
     * @param timeout how long one attempt may take
     * @param conditions learns from every answer
     */
    public JdkSender(TimedClient client, URI base, Duration timeout, String userAgent, Conditions conditions) {
        this.client = client;
        this.base = base.toString().replaceAll("/+$", "");
        this.timeout = timeout;
        this.userAgent = userAgent;
        this.conditions = conditions;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline, String token) {
        try {
            TimedClient.Reply reply = client.send(request(call, token), attempt(deadline));
            if (reply.status() == PROXY_AUTHENTICATION) {
                throw new ProxyAuthenticationException(call.operation().id(), call.correlation());
            }
            conditions.learn(reply.status(), reply.headers());
            return new HttpAnswer(reply.status(), reply.headers(), reply.body(), false);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(call.operation().id(), call.correlation(), true, interrupted);
        } catch (IOException lost) {
            throw ConnectionFault.of(call.operation().id(), call.correlation(), true, lost);
        }
    }

    private HttpRequest.Builder request(HttpCall call, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.target()))
                .setHeader("Authorization", BearerToken.header(call, token))
                .setHeader("Accept", "application/json")
                .setHeader("Accept-Encoding", "gzip")
                .setHeader("User-Agent", userAgent)
                .setHeader(Headers.CORRELATION_ID, call.correlation());
        call.headers().forEach(request::setHeader);
        if (call.body().isDefined()) {
            request.setHeader("Content-Type", "application/json");
        }
        return request.method(
                call.verb().name(),
                call.body()
                        .map(body -> BodyPublishers.ofByteArray(body.bytes()))
                        .getOrElse(BodyPublishers::noBody));
    }

    private Duration attempt(Deadline deadline) {
        Duration left = deadline.left();
        Duration shorter = left.compareTo(timeout) < 0 ? left : timeout;
        return shorter.compareTo(SHORTEST_TIMEOUT) < 0 ? SHORTEST_TIMEOUT : shorter;
    }
}
