package org.externalcontacts.adapter.postgres;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Stands between an engine and its database, and cuts the connection at a message that is said: before the database sees it, or after the
 * database has answered and before the engine sees that. It may also lead to another database, as a name does that is given to another server.
 */
public final class CuttingProxy implements AutoCloseable {

    /** The length of the message that ends an answer. */
    private static final int READY = 6;

    private volatile URI database;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger messages = new AtomicInteger();
    private volatile Option<Cut> cut = Option.none();

    /** A message of the engine: which one it is, counted from 1, and what is in it. */
    private record Sent(int number, String text) {}

    /**
     * Where the connection is cut.
     *
     * @param at the message at which it is
     * @param answer how the answer to it ends, if that is lost; none, if the message itself is
     */
    private record Cut(Predicate<Sent> at, Option<Predicate<byte[]>> answer) {}

    /** Before the database of this JDBC URL. */
    public CuttingProxy(String url) {
        database = address(url);
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::accept);
    }

    private static URI address(String url) {
        return URI.create(url.substring("jdbc:".length()));
    }

    /** Leads to another database from now on; connections that were made before stay where they are. */
    public void leadTo(String url) {
        database = address(url);
    }

    /** The JDBC URL of the database through this proxy; statements keep their texts on the way. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getLocalPort() + database.getPath() + "?prepareThreshold=0";
    }

    /** Cuts at the next statement that contains this: the database does not see it. */
    void cutBefore(String statement) {
        cut = Option.some(new Cut(sent -> sent.text().contains(statement), Option.none()));
    }

    /** Cuts at the next statement that contains this: the database carries it out, and its answer is lost. */
    void cutAfter(String statement) {
        cut = Option.some(new Cut(sent -> sent.text().contains(statement), Option.some(CuttingProxy::isReady)));
    }

    /** Cuts at a step from now on: at 1 the database does not see the next message, at 2 its answer is lost, and so on. */
    public void cutAt(int step) {
        int number = messages.get() + (step + 1) / 2;
        cut = Option.some(
                new Cut(sent -> sent.number() == number, Option.when(step % 2 == 0, () -> (received -> true))));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Link link = new Link(server.accept(), new Socket(database.getHost(), database.getPort()));
                threads.execute(() -> link.passing(link::statements));
                threads.execute(() -> link.passing(link::answers));
            } catch (SocketException closed) {
                // At the end of a test; or else the engine finds nobody there.
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** One connection of the engine, and that to the database. */
    private final class Link {

        private final Socket engine;
        private final Socket upstream;
        private volatile Option<Predicate<byte[]>> lost = Option.none();

        Link(Socket engine, Socket upstream) {
            this.engine = engine;
            this.upstream = upstream;
        }

        void statements() throws IOException {
            byte[] buffer = new byte[65_536];
            int length = engine.getInputStream().read(buffer);
            while (length >= 0) {
                Sent sent = new Sent(
                        messages.incrementAndGet(), new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
                Option<Cut> here = cut.filter(wanted -> wanted.at().test(sent));
                if (here.isDefined()) {
                    cut = Option.none();
                    lost = here.get().answer();
                    if (lost.isEmpty()) {
                        return;
                    }
                }
                upstream.getOutputStream().write(buffer, 0, length);
                length = engine.getInputStream().read(buffer);
            }
        }

        void answers() throws IOException {
            byte[] buffer = new byte[65_536];
            int length = upstream.getInputStream().read(buffer);
            while (length >= 0) {
                byte[] received = Arrays.copyOf(buffer, length);
                if (lost.exists(ends -> ends.test(received))) {
                    return;
                }
                if (lost.isEmpty()) {
                    engine.getOutputStream().write(received);
                }
                length = upstream.getInputStream().read(buffer);
            }
        }

        /** When one direction ends, so does the other. */
        void passing(Direction direction) {
            try (engine;
                    upstream) {
                direction.pass();
            } catch (SocketException ended) {
                assertEnded();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void assertEnded() {
            if (!engine.isClosed() && !upstream.isClosed()) {
                throw new AssertionError("a connection failed that nobody had cut");
            }
        }
    }

    private interface Direction {
        void pass() throws IOException;
    }

    /** Whether the database says at the end of an answer that no transaction is open: then it has carried out all before. */
    private static boolean isReady(byte[] answer) {
        return answer.length >= READY && answer[answer.length - READY] == 'Z' && answer[answer.length - 1] == 'I';
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
