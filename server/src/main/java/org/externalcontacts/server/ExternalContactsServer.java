package org.externalcontacts.server;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.access.Tokens;
import org.externalcontacts.server.http.Answer;
import org.externalcontacts.server.http.Request;
import org.externalcontacts.server.jetty.JettyHost;
import org.externalcontacts.server.observe.RequestListener;
import org.externalcontacts.wire.endpoint.Headers;
import org.externalcontacts.wire.json.Codec;

/**
 * Serves an engine as the platform's REST API, at {@code /api/v2/externalcontacts/…}, with {@code /oauth/token}, {@code /health},
 * {@code /openapi.json} and {@code /local/…} beside it. Thread-safe.
 *
 * <p>Whoever starts it closes it. Closing finishes what was begun, at most for {@link ServerOptions#slowest()}, and leaves the engine
 * open: it belongs to whoever made it.
 */
public final class ExternalContactsServer implements AutoCloseable {

    private final JettyHost host;
    private final Tokens tokens;

    private ExternalContactsServer(JettyHost host, Tokens tokens) {
        this.host = host;
        this.tokens = tokens;
    }

    /**
     * Starts to serve.
     *
     * @throws java.io.UncheckedIOException if the address cannot be bound
     */
    public static ExternalContactsServer start(ExternalContacts engine, ServerOptions options) {
        Codec codec = Codec.strict();
        Tokens tokens = new Tokens(options.clients(), options.rateLimit(), options.tokenLifetime(), options.clock());
        Front front = new Front(engine, tokens, options.clock(), codec);
        JettyHost host = JettyHost.start(
                options.host(),
                options.port(),
                new JettyHost.Limits(options.largestBody(), options.mostConnections(), options.slowest()),
                request -> answer(front, request, options.listener(), codec),
                codec);
        return new ExternalContactsServer(host, tokens);
    }

    /** Where it listens: the base URI for clients. */
    public URI baseUri() {
        return host.baseUri();
    }

    /** A token for this caller, as if a client had asked for it: for tests of callers that no client stands for. */
    public String tokenFor(Caller caller) {
        return tokens.issue(caller);
    }

    @Override
    public void close() {
        host.close();
    }

    private static JettyHost.Written answer(Front front, Request request, RequestListener listener, Codec codec) {
        long start = System.nanoTime();
        Front.Named named = front.answer(request);
        Answer answer = named.answer().header(Headers.CORRELATION_ID, request.correlation());
        byte[] body = answer.body().map(codec::write).getOrElse(() -> new byte[0]);
        listener.onAnswer(new RequestListener.Served(
                request.method(),
                named.operation(),
                answer.status(),
                body.length,
                Duration.ofNanos(System.nanoTime() - start),
                request.correlation()));
        return new JettyHost.Written(answer, ByteBuffer.wrap(body));
    }
}
