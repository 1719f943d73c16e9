package org.externalcontacts.server;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.server.access.TlsKeystore;
import org.externalcontacts.server.internal.access.HostNames;
import org.externalcontacts.server.internal.journal.EventJournal;
import org.externalcontacts.server.observe.AccessLog;
import org.externalcontacts.server.observe.RequestListener;

/**
 * How a server is set up. Immutable: each method that takes a value gives the same options with that one changed, and refuses a value that a
 * server cannot live with by an {@link IllegalArgumentException} that begins with the option's name. Thread-safe.
 */
public final class ServerOptions {

    private static final int LAST_PORT = 65_535;
    private static final long MOST_IN_FLIGHT = 64L << 20;

    private String host = "127.0.0.1";
    private int port;
    private List<OAuthClient> clients = List.empty();
    private List<FixedToken> fixedTokens = List.empty();
    private TenantId tenant = TenantId.DEFAULT;
    private int rateLimit;
    private Duration tokenLifetime = Duration.ofHours(24);
    private int largestBody = 4 << 20;
    private long bodiesInFlight = Math.min(MOST_IN_FLIGHT, Runtime.getRuntime().maxMemory() / 4);
    private int mostConnections = 1_000;
    private Duration slowest = Duration.ofSeconds(30);
    private List<String> hostNames = List.empty();
    private List<String> corsOrigins = List.empty();
    private Option<TlsKeystore> tls = Option.none();
    private boolean metrics;
    private Option<Consumer<TenantId>> reset = Option.none();
    private LocalServices localServices = new LocalServices() {};
    private boolean recentRequests;
    private Option<RecentEvents> recentEvents = Option.none();
    private Option<FixedToken> console = Option.none();
    private InstantSource clock = InstantSource.system();
    private RequestListener listener = new AccessLog();

    private ServerOptions() {}

    private ServerOptions(ServerOptions other) {
        this.host = other.host;
        this.port = other.port;
        this.clients = other.clients;
        this.fixedTokens = other.fixedTokens;
        this.tenant = other.tenant;
        this.rateLimit = other.rateLimit;
        this.tokenLifetime = other.tokenLifetime;
        this.largestBody = other.largestBody;
        this.bodiesInFlight = other.bodiesInFlight;
        this.mostConnections = other.mostConnections;
        this.slowest = other.slowest;
        this.hostNames = other.hostNames;
        this.corsOrigins = other.corsOrigins;
        this.tls = other.tls;
        this.metrics = other.metrics;
        this.reset = other.reset;
        this.localServices = other.localServices;
        this.recentRequests = other.recentRequests;
        this.recentEvents = other.recentEvents;
        this.console = other.console;
        this.clock = other.clock;
        this.listener = other.listener;
    }

    /**
     * Loopback, any free port, no clients or tokens, no rate limit; bodies up to 4 MiB, all of them together up to 64 MiB or a quarter of the
     * JVM's memory; 1,000 connections, 30 s of silence.
     */
    public static ServerOptions defaults() {
        return new ServerOptions();
    }

    /** The address to bind to. */
    public String host() {
        return host;
    }

    /** Bound to this address. */
    public ServerOptions host(String address) {
        return with(changed -> changed.host = address);
    }

    /** The port; 0 for any that is free. */
    public int port() {
        return port;
    }

    /** Bound to this port, 0 to 65,535. */
    public ServerOptions port(int number) {
        require(number >= 0 && number <= LAST_PORT, "port is not between 0 and " + LAST_PORT);
        return with(changed -> changed.port = number);
    }

    /** Adds a client that may request tokens; without clients and fixed tokens, a server serves only {@code /health} and other public paths. */
    public List<OAuthClient> clients() {
        return clients;
    }

    /** With one more client. */
    public ServerOptions client(OAuthClient client) {
        return with(changed -> changed.clients = clients.append(client));
    }

    /** The tokens that are known beforehand. */
    public List<FixedToken> fixedTokens() {
        return fixedTokens;
    }

    /** With one more token that is known beforehand. */
    public ServerOptions fixedToken(FixedToken token) {
        return with(changed -> changed.fixedTokens = fixedTokens.append(token));
    }

    /** The tenant of clients and tokens that name none; {@link TenantId#DEFAULT} by default. */
    public TenantId tenant() {
        return tenant;
    }

    /** With this tenant for clients and tokens that name none. */
    public ServerOptions tenant(TenantId usual) {
        return with(changed -> changed.tenant = usual);
    }

    /** Calls per minute and token; 0 for no limit. */
    public int rateLimit() {
        return rateLimit;
    }

    /** The rate limit in calls per minute and token; 0 for no limit. */
    public ServerOptions rateLimit(int callsAMinute) {
        require(callsAMinute >= 0, "rateLimit is less than 0");
        return with(changed -> changed.rateLimit = callsAMinute);
    }

    /** How long a token lasts. */
    public Duration tokenLifetime() {
        return tokenLifetime;
    }

    /** With tokens that last so long, a second at least. */
    public ServerOptions tokenLifetime(Duration lifetime) {
        require(lifetime.compareTo(Duration.ofSeconds(1)) >= 0, "tokenLifetime is less than a second");
        return with(changed -> changed.tokenLifetime = lifetime);
    }

    /** Most bytes of a request's body. */
    public int largestBody() {
        return largestBody;
    }

    /** The maximum size of a body in bytes. */
    public ServerOptions largestBody(int bytes) {
        require(bytes > 0, "largestBody is less than 1");
        return with(changed -> changed.largestBody = bytes);
    }

    /** Maximum total bytes of bodies in flight; a request that would exceed it is refused with 503 and may be retried. */
    public long bodiesInFlight() {
        return bodiesInFlight;
    }

    /** The maximum total size of bodies in flight, in bytes. */
    public ServerOptions bodiesInFlight(long bytes) {
        require(bytes > 0, "bodiesInFlight is less than 1");
        return with(changed -> changed.bodiesInFlight = bytes);
    }

    /** Connections at once; more wait to be accepted. */
    public int mostConnections() {
        return mostConnections;
    }

    /** The maximum number of concurrent connections. */
    public ServerOptions mostConnections(int connections) {
        require(connections > 0, "mostConnections is less than 1");
        return with(changed -> changed.mostConnections = connections);
    }

    /**
     * How long a connection may be silent, headers may take from the accept or the last answer until they are whole, and a body after them;
     * and how long a stopping server may take to finish what was begun.
     */
    public Duration slowest() {
        return slowest;
    }

    /** With so much patience for slow clients, and for itself when it stops; a millisecond at least. */
    public ServerOptions slowest(Duration patience) {
        require(patience.compareTo(Duration.ofMillis(1)) >= 0, "slowest is less than a millisecond");
        return with(changed -> changed.slowest = patience);
    }

    /** The names that requests may call the server by, beside {@code localhost}, addresses and names without a dot. */
    public List<String> hostNames() {
        return hostNames;
    }

    /** With one more name, such as {@code contacts.example.org}, that requests may call the server by. */
    public ServerOptions hostName(String name) {
        require(
                HostNames.isOne(name),
                "hostName must be a host name such as contacts.example.org, without scheme and port");
        return with(changed -> changed.hostNames = hostNames.append(name));
    }

    /** The origins whose scripts may read answers in a browser. */
    public List<String> corsOrigins() {
        return corsOrigins;
    }

    /** With one more origin, such as {@code https://app.example.org}, whose scripts may read answers; {@code *} for any. */
    public ServerOptions corsOrigin(String origin) {
        require(Origins.isOne(origin), "corsOrigin must be * or scheme://host[:port]");
        return with(changed -> changed.corsOrigins = corsOrigins.append(origin));
    }

    /** The key and certificate to be served with; none for plain HTTP. */
    public Option<TlsKeystore> tls() {
        return tls;
    }

    /** Served by HTTPS with this key and certificate. */
    public ServerOptions tls(TlsKeystore keystore) {
        return with(changed -> changed.tls = Option.some(keystore));
    }

    /** Whether {@code /metrics} is there. */
    public boolean metrics() {
        return metrics;
    }

    /** With or without {@code /metrics}, which reports request counts in the Prometheus text format, without authentication. */
    public ServerOptions metrics(boolean served) {
        return with(changed -> changed.metrics = served);
    }

    /** What forgets everything that is kept for a tenant; none if {@code /local/reset} is refused as not supported, as by default. */
    public Option<Consumer<TenantId>> reset() {
        return reset;
    }

    /**
     * With {@code /local/reset}, by which a client that may do everything has this done for its tenant: everything that is kept is forgotten, such as by
     * {@code reset()} of an engine for tests. What it throws is answered with 500.
     */
    public ServerOptions reset(Consumer<TenantId> forgetting) {
        return with(changed -> changed.reset = Option.some(forgetting));
    }

    /** What else the program that runs the server adds to {@code /local}; nothing by default. */
    public LocalServices localServices() {
        return localServices;
    }

    /** With these below {@code /local}, for clients that may do everything. */
    public ServerOptions localServices(LocalServices added) {
        return with(changed -> changed.localServices = added);
    }

    /** Whether {@code /local/requests} is there. */
    public boolean recentRequests() {
        return recentRequests;
    }

    /**
     * With or without {@code /local/requests}, which tells clients that may do everything of the latest 1,000 requests for the contacts of their tenant;
     * without by default. What it tells of a request has no personal data beside the id of a contact.
     */
    public ServerOptions recentRequests(boolean kept) {
        return with(changed -> changed.recentRequests = kept);
    }

    /** The events that are told at {@code /local/events}; none if it is not there, as by default. */
    public Option<RecentEvents> recentEvents() {
        return recentEvents;
    }

    /** With {@code /local/events}, which tells clients that may do everything of these, as far as they are of their tenant. */
    public ServerOptions recentEvents(RecentEvents events) {
        return with(changed -> changed.recentEvents = Option.some(events));
    }

    /** The token of those who use the console; none if there is no console, as by default. */
    public Option<FixedToken> console() {
        return console;
    }

    /**
     * With the console at {@code /console}, for browsers. Its files are of the artifact {@code external-contacts-server-console}, which must be on the class
     * path: without it a server does not start. What it shows is asked for with this token, so whoever has it sees and changes what its caller may;
     * such calls are not limited, and not among the latest requests.
     */
    public ServerOptions console(FixedToken token) {
        return with(changed -> changed.console = Option.some(token));
    }

    /** The time of tokens, rate limits and of what {@code /local} leaves open. */
    public InstantSource clock() {
        return clock;
    }

    /** With this time. */
    public ServerOptions clock(InstantSource time) {
        return with(changed -> changed.clock = time);
    }

    /** Adds a listener that is notified of every answered request. */
    public RequestListener listener() {
        return listener;
    }

    /** With one more listener. */
    public ServerOptions listener(RequestListener more) {
        return with(changed -> changed.listener = listener.and(more));
    }

    private ServerOptions with(Consumer<ServerOptions> change) {
        ServerOptions changed = new ServerOptions(this);
        change.accept(changed);
        return changed;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * The latest 1,000 events of the engine that it is a listener of, or of the engines of one {@link org.externalcontacts.application.tenant.Tenants};
     * fewer if they take more than 8 MiB. For the engine's builder and for {@link ServerOptions#recentEvents(RecentEvents)}. It has personal data, of
     * deleted records too. Thread-safe; it never waits for whoever reads it.
     */
    public static final class RecentEvents implements EventListener {

        private final EventJournal journal = new EventJournal();

        /** None so far. */
        public RecentEvents() {}

        @Override
        public void on(DomainEvent event) {
            journal.on(event);
        }

        EventJournal journal() {
            return journal;
        }
    }
}
