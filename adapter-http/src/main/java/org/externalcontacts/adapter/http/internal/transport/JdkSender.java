package org.externalcontacts.adapter.http.internal.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.ProxyAuthenticationException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
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
            throw fault(call, lost);
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

    private static HttpFault fault(HttpCall call, IOException lost) {
        String operation = call.operation().id();
        if (lost instanceof SSLException) {
            boolean refused = lost instanceof SSLHandshakeException || lost instanceof SSLPeerUnverifiedException;
            return new InsecureConnectionException(operation, call.correlation(), !refused, lost);
        } else if (lost instanceof ConnectException || lost instanceof HttpConnectTimeoutException) {
            return new UnreachableException(operation, call.correlation(), false, lost);
        } else if (lost instanceof HttpTimeoutException) {
            return new TimedOutException(operation, call.correlation(), lost);
        }
        return new UnreachableException(operation, call.correlation(), true, lost);
    }
}
