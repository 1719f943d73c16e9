package org.externalcontacts.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A system that answers at once, or after a while, always the same: one thread for each connection, bytes made in advance. */
final class Stub implements AutoCloseable {

    private static final byte[] CONTACT = answer(Bodies.CONTACT);
    private static final byte[] PAGE = answer(Bodies.PAGE);
    private static final byte[] PAGE_WITH_CUSTOM_FIELDS = answer(Bodies.PAGE_WITH_CUSTOM_FIELDS);
    private static final byte[] BULK = answer(Bodies.BULK);

    private final ServerSocket socket;
    private final Duration away;

    /** So far away. */
    Stub(Duration away) {
        this.away = away;
        try {
            socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        daemon(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                daemon(() -> serve(client));
            } catch (IOException over) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream(), 8192);
            byte[] line = new byte[4096];
            while (true) {
                int first = line(in, line);
                if (first < 0) {
                    return;
                }
                byte[] answer = answerTo(line, first);
                int length = 0;
                for (int size = line(in, line); size > 0; size = line(in, line)) {
                    length = Math.max(length, contentLength(line, size));
                }
                in.skipNBytes(length);
                if (!away.isZero()) {
                    LockSupport.parkNanos(away.toNanos());
                }
                client.getOutputStream().write(answer);
            }
        } catch (IOException over) {
            // The client hung up.
        }
    }

    private static byte[] answerTo(byte[] line, int size) {
        String request = new String(line, 0, size, StandardCharsets.ISO_8859_1);
        if (request.contains("/bulk/")) {
            return BULK;
        } else if (request.contains("pageNumber=2")) {
            return PAGE_WITH_CUSTOM_FIELDS;
        }
        return request.contains("pageSize") ? PAGE : CONTACT;
    }

    private static int contentLength(byte[] line, int size) {
        if (size < 16 || (line[0] | 32) != 'c' || line[14] != ':') {
            return 0;
        }
        String header = new String(line, 0, size, StandardCharsets.ISO_8859_1);
        return header.regionMatches(true, 0, "content-length", 0, 14)
                ? Integer.parseInt(header.substring(15).strip())
                : 0;
    }

    /** How many bytes the next line has without its end; less than none at the end of the connection. */
    private static int line(InputStream in, byte[] line) throws IOException {
        int size = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return -1;
            }
            if (next != '\r') {
                line[size++] = (byte) next;
            }
        }
        return size;
    }

    private static byte[] answer(String body) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "stub");
        thread.setDaemon(true);
        thread.start();
    }
}
