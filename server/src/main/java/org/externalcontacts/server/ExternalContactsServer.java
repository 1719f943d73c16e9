package org.externalcontacts.server;

import io.vavr.control.Option;
import java.net.URI;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.server.internal.access.OneTenant;
import org.externalcontacts.server.internal.access.Tokens;
import org.externalcontacts.server.internal.jetty.JettyHost;
import org.externalcontacts.server.internal.observe.PrometheusMetrics;
import org.externalcontacts.server.observe.RequestListener;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * Serves an engine as the platform's REST API, at {@code /api/v2/externalcontacts/…}, with {@code /oauth/token}, {@code /health},
 * {@code /ready}, {@code /openapi.json}, {@code /local/…} and, when asked for, {@code /metrics} and {@code /console} beside it. Thread-safe.
 *
 * <p>The code that starts it must close it. Closing completes requests in progress, for at most {@link ServerOptions#slowest()}, and leaves the engine
 * open: the code that created it must close it.
 */
public final class ExternalContactsServer implements AutoCloseable {

    private final JettyHost host;
    private final Tokens tokens;
    private final TenantId usual;

    private ExternalContactsServer(JettyHost host, Tokens tokens, TenantId usual) {
        this.host = host;
        this.tokens = tokens;
        this.usual = usual;
    }

    /**
     * Starts to serve the engine of one tenant.
     *
     * @throws IllegalArgumentException if a client or token names another tenant than {@link ServerOptions#tenant}
     * @throws java.io.UncheckedIOException if the address cannot be bound, or the keystore cannot be read
     */
    public static ExternalContactsServer start(ExternalContacts engine, ServerOptions options) {
        options.clients()
                .map(OAuthClient::tenant)
                .appendAll(options.fixedTokens().appendAll(options.console()).map(FixedToken::tenant))
                .flatMap(Option::toList)
                .find(tenant -> !tenant.equals(options.tenant()))
                .forEach(other -> {
                    throw new IllegalArgumentException("a client or token is of tenant " + other + ", and only "
                            + options.tenant() + " is served");
                });
        return start(new OneTenant(options.tenant(), engine), engine.takesConditions(), options);
    }

    /**
     * Starts to serve the engines of many tenants: to each client and token that of its own. Closing the server leaves them open.
     *
     * @throws java.io.UncheckedIOException if the address cannot be bound, or the keystore cannot be read
     */
    public static ExternalContactsServer start(Tenants tenants, ServerOptions options) {
        return start(tenants, true, options);
    }

    private static ExternalContactsServer start(Tenants tenants, boolean takesConditions, ServerOptions options) {
        Codec codec = Codec.strict();
        Tokens tokens = new Tokens(
                options.tenant(),
                options.clients(),
                options.fixedTokens(),
                options.console(),
                options.rateLimit(),
                options.tokenLifetime(),
                options.clock());
        PrometheusMetrics metrics = new PrometheusMetrics();
        Journals journals = Journals.of(tenants, options, codec);
        RequestGate front = new RequestGate(tenants, takesConditions, tokens, metrics, options, codec, journals);
        JettyHost.Setup setup = new JettyHost.Setup(
                options.host(),
                options.port(),
                options.largestBody(),
                options.bodiesInFlight(),
                options.mostConnections(),
                options.slowest(),
                options.corsOrigins(),
                options.tls());
        RequestListener listener = options.metrics() ? metrics.and(options.listener()) : options.listener();
        JettyHost host = JettyHost.start(setup, front::judge, journals.before(listener), codec);
        return new ExternalContactsServer(host, tokens, options.tenant());
    }

    /** Where it listens: the base URI for clients. */
    public URI baseUri() {
        return host.baseUri();
    }

    /** A token for this caller, as if a client had asked for it: for tests of callers that no client represents. */
    public String tokenFor(Caller caller) {
        return tokens.issue(usual, caller);
    }

    /** The same for the contacts of this tenant. */
    public String tokenFor(TenantId tenant, Caller caller) {
        return tokens.issue(tenant, caller);
    }

    @Override
    public void close() {
        host.close();
    }
}
