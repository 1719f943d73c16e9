package org.externalcontacts.server.internal.jetty;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.HostPort;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.externalcontacts.server.access.TlsKeystore;
import org.externalcontacts.server.internal.http.AnswerListener;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.http.Verdict;
import org.externalcontacts.wire.internal.json.Codec;

/** A running Jetty. */
public final class JettyHost implements AutoCloseable {

    /** The loggers of Jetty that quote what clients sent in their warnings. */
    public static final List<String> LOGS_OF_CLIENTS = List.of(HttpParser.class.getName(), HostPort.class.getName());

    private static final int LARGEST_HEADERS = 16 << 10;

    private final Server server;
    private final ServerConnector connector;
    private final Connections connections;
    private final long patienceMillis;
    private final URI baseUri;

    private JettyHost(Server server, ServerConnector connector, Connections connections, Setup setup) {
        this.server = server;
        this.connector = connector;
        this.connections = connections;
        this.patienceMillis = setup.slowest().toMillis();
        String host = setup.host().indexOf(':') < 0 ? setup.host() : "[" + setup.host() + "]";
        this.baseUri =
                URI.create((setup.tls().isDefined() ? "https://" : "http://") + host + ":" + connector.getLocalPort());
    }

    /**
     * Starts to answer.
     *
     * @throws UncheckedIOException if the address cannot be bound
     */
    public static JettyHost start(
            Setup setup, Function<ServerRequest, Verdict> front, AnswerListener listener, Codec codec) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("external-contacts-server");
        threads.setDaemon(true);
        Server server = new Server(threads);
        long slowest = setup.slowest().toMillis();
        Connections connections = new Connections(slowest, server.getScheduler());
        JettyHandler handler =
                new JettyHandler(front, connections, new BodyBudget(setup.bodiesInFlight()), slowest, codec);
        connections.setHandler(CrossOrigin.around(handler, setup.corsOrigins()));
        ServerConnector connector = connector(server, setup);
        connector.addBean(connections, false);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(setup.mostConnections(), connector));
        server.setErrorHandler(new JettyErrors(setup.largestBody(), connections, codec));
        server.setRequestLog(new AnswerLog(listener));
        server.setHandler(connections);
        open(server, connector);
        return new JettyHost(server, connector, connections, setup);
    }

    private static ServerConnector connector(Server server, Setup setup) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration());
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setConnectionFactories(setup.tls()
                .<List<ConnectionFactory>>map(keystore -> List.of(Tls.before(http, keystore), http))
                .getOrElse(List.of(http))
                .toJavaList());
        connector.setHost(setup.host());
        connector.setPort(setup.port());
        connector.setIdleTimeout(setup.slowest().toMillis());
        // Stopping decides which connections to close: a timeout for all would cut what was begun.
        connector.setShutdownIdleTimeout(-1);
        // Without it, answers wait for acknowledgements: 40 ms each, and 87 times slower.
        connector.setAcceptedTcpNoDelay(true);
        return connector;
    }

    /** Where it listens, or listened. */
    public URI baseUri() {
        return baseUri;
    }

    /** Completes requests in progress, within {@link Setup#slowest}, and stops. */
    @Override
    public void close() {
        // Before the port closes: a client that finds it closed may rely on no answer keeping its connection open.
        // Jetty
        // itself says
        // so only some time after it.
        connections.stopping();
        CompletableFuture<Void> everybodyGone = connector.shutdown();
        try {
            connections.finish(patienceMillis);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        // Clients that have their answers need not hang up first.
        everybodyGone.cancel(false);
        stop();
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("Jetty did not stop", failed);
        }
    }

    private static void open(Server server, ServerConnector connector) {
        try {
            server.start();
        } catch (IOException unavailable) {
            stopQuietly(server, unavailable);
            Throwable reason = unavailable.getCause() == null ? unavailable : unavailable.getCause();
            String why = reason.getMessage() == null ? reason.toString() : reason.getMessage();
            throw new UncheckedIOException(
                    "cannot listen on " + connector.getHost() + ":" + connector.getPort() + ": " + why, unavailable);
        } catch (Exception failed) {
            stopQuietly(server, failed);
            throw new IllegalStateException("Jetty did not start", failed);
        }
    }

    private static void stopQuietly(Server server, Exception because) {
        try {
            server.stop();
        } catch (Exception alsoFailed) {
            because.addSuppressed(alsoFailed);
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(LARGEST_HEADERS);
        // The handler refuses what is dubious, all of it: an answer of Jetty's own would not wait for the rest of
        // the request.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return configuration;
    }

    /**
     * How to serve.
     *
     * @param largestBody bytes of a request's body
     * @param bodiesInFlight bytes of all bodies that are being read or answered
     * @param mostConnections connections at once
     * @param slowest how long a connection may be silent, headers and a body may take to arrive, and stopping may take
     * @param corsOrigins whose scripts may read answers
     * @param tls the key to be served with; none for plain HTTP
     */
    public record Setup(
            String host,
            int port,
            int largestBody,
            long bodiesInFlight,
            int mostConnections,
            Duration slowest,
            List<String> corsOrigins,
            Option<TlsKeystore> tls) {}
}
