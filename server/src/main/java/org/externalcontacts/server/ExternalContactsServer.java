package org.externalcontacts.server;

import java.net.URI;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.internal.access.Tokens;
import org.externalcontacts.server.internal.jetty.JettyHost;
import org.externalcontacts.server.internal.observe.PrometheusMetrics;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * Serves an engine as the platform's REST API, at {@code /api/v2/externalcontacts/…}, with {@code /oauth/token}, {@code /health},
 * {@code /ready}, {@code /openapi.json}, {@code /local/…} and, when asked for, {@code /metrics} beside it. Thread-safe.
 *
 * <p>The code that starts it must close it. Closing completes requests in progress, for at most {@link ServerOptions#slowest()}, and leaves the engine
 * open: the code that created it must close it.
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
     * @throws java.io.UncheckedIOException if the address cannot be bound, or the keystore cannot be read
     */
    public static ExternalContactsServer start(ExternalContacts engine, ServerOptions options) {
        Codec codec = Codec.strict();
        Tokens tokens = new Tokens(
                options.clients(),
                options.fixedTokens(),
                options.rateLimit(),
                options.tokenLifetime(),
                options.clock());
        PrometheusMetrics metrics = new PrometheusMetrics();
        RequestGate front = new RequestGate(engine, tokens, metrics, options, codec);
        JettyHost.Setup setup = new JettyHost.Setup(
                options.host(),
                options.port(),
                options.largestBody(),
                options.bodiesInFlight(),
                options.mostConnections(),
                options.slowest(),
                options.corsOrigins(),
                options.tls());
        JettyHost host = JettyHost.start(
                setup, front::judge, options.metrics() ? metrics.and(options.listener()) : options.listener(), codec);
        return new ExternalContactsServer(host, tokens);
    }

    /** Where it listens: the base URI for clients. */
    public URI baseUri() {
        return host.baseUri();
    }

    /** A token for this caller, as if a client had asked for it: for tests of callers that no client represents. */
    public String tokenFor(Caller caller) {
        return tokens.issue(caller);
    }

    @Override
    public void close() {
        host.close();
    }
}
