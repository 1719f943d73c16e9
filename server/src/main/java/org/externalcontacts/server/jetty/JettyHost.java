package org.externalcontacts.server.jetty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.externalcontacts.server.http.Answer;
import org.externalcontacts.server.http.Request;
import org.externalcontacts.wire.json.Codec;

/** A running HTTP engine. */
public final class JettyHost implements AutoCloseable {

    private static final int LARGEST_HEADERS = 16 << 10;

    /** Connections on which nothing is under way do not keep a stopping server. */
    private static final int SHUTDOWN_IDLE_MILLIS = 50;

    private final Server server;
    private final ServerConnector connector;

    private JettyHost(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to answer.
     *
     * @throws UncheckedIOException if the address cannot be bound
     */
    public static JettyHost start(
            String address, int port, Limits limits, Function<Request, Written> front, Codec codec) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("external-contacts-server");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(address);
        connector.setPort(port);
        connector.setIdleTimeout(limits.slowest().toMillis());
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        // Without it, answers wait for acknowledgements: 40 ms each, and 87 times slower.
        connector.setAcceptedTcpNoDelay(true);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.mostConnections(), connector));
        server.setErrorHandler(new JettyErrors(limits.largestBody(), codec));
        server.setHandler(new GracefulHandler(new JettyHandler(limits, front)));
        server.setStopTimeout(limits.slowest().toMillis());
        JettyHost host = new JettyHost(server, connector);
        host.open();
        return host;
    }

    /** Where it listens. */
    public URI baseUri() {
        String address = connector.getHost();
        String host = address.indexOf(':') < 0 ? address : "[" + address + "]";
        return URI.create("http://" + host + ":" + connector.getLocalPort());
    }

    /** Finishes what was begun, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the HTTP engine did not stop", failed);
        }
    }

    private void open() {
        try {
            server.start();
        } catch (IOException unavailable) {
            stopQuietly(unavailable);
            Throwable reason = unavailable.getCause() == null ? unavailable : unavailable.getCause();
            throw new UncheckedIOException(
                    "cannot listen on " + connector.getHost() + ":" + connector.getPort() + ": " + reason, unavailable);
        } catch (Exception failed) {
            stopQuietly(failed);
            throw new IllegalStateException("the HTTP engine did not start", failed);
        }
    }

    private void stopQuietly(Exception because) {
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
        return configuration;
    }

    /**
     * What is too much.
     *
     * @param largestBody bytes of a request's body
     * @param mostConnections connections at once
     * @param slowest how long a connection may be silent, and a body may take to arrive
     */
    public record Limits(int largestBody, int mostConnections, Duration slowest) {}

    /** An answer with its body as bytes. */
    public record Written(Answer answer, ByteBuffer body) {}
}
