package org.externalcontacts.adapter.postgres;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the engine and the database and counts how often the engine waits for it: once for each Sync message it sends. */
final class CountingProxy implements AutoCloseable {

    private static final int SYNC = 'S';

    private final URI database;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger roundTrips = new AtomicInteger();

    /** Before the database of this JDBC URL. */
    CountingProxy(String url) {
        database = URI.create(url.substring("jdbc:".length()));
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::accept);
    }

    /** The JDBC URL of the database through this proxy. */
    String url() {
        return "jdbc:postgresql://localhost:" + server.getLocalPort() + database.getPath()
                + "?sslmode=disable&gssEncMode=disable";
    }

    /** How often somebody waited since the last time that this was asked. */
    int roundTrips() {
        return roundTrips.getAndSet(0);
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket engine = server.accept();
                Socket upstream = new Socket(database.getHost(), database.getPort());
                // Parts of a message are sent one by one: without this, each would wait for the other side's
                // acknowledgement.
                upstream.setTcpNoDelay(true);
                engine.setTcpNoDelay(true);
                threads.execute(() -> passing(engine, upstream, () -> statements(engine, upstream)));
                threads.execute(() -> passing(engine, upstream, () -> answers(engine, upstream)));
            }
        } catch (SocketException closed) {
            // At the end of a test.
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void statements(Socket engine, Socket upstream) throws IOException {
        DataInputStream from = new DataInputStream(engine.getInputStream());
        OutputStream to = upstream.getOutputStream();
        startup(from, to);
        for (int type = from.read(); type >= 0; type = from.read()) {
            if (type == SYNC) {
                // Before it is passed on: the answer may be there before this thread goes on.
                roundTrips.incrementAndGet();
            }
            to.write(type);
            forward(from, to);
        }
    }

    /** The first message has no type. */
    private static void startup(DataInputStream from, OutputStream to) throws IOException {
        forward(from, to);
    }

    private static void forward(DataInputStream from, OutputStream to) throws IOException {
        int length = from.readInt();
        to.write(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        to.write(from.readNBytes(length - Integer.BYTES));
        to.flush();
    }

    private static void answers(Socket engine, Socket upstream) throws IOException {
        InputStream from = upstream.getInputStream();
        from.transferTo(engine.getOutputStream());
    }

    /** When one direction ends, so does the other. */
    private static void passing(Socket engine, Socket upstream, Direction direction) {
        try (engine;
                upstream) {
            direction.pass();
        } catch (SocketException | EOFException ended) {
            // The engine or the database has closed the connection.
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Direction {
        void pass() throws IOException;
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
