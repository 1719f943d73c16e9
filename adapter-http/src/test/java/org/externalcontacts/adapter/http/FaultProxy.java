package org.externalcontacts.adapter.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Stands between client and server and does to each request what it is told. Results of bulk calls come in another order. */
final class FaultProxy implements AutoCloseable {

    /** What can happen to a request. */
    enum Fault {
        NONE,
        /** The connection is reset before the request goes on. */
        RESET,
        /** The request goes on, its answer does not come back. */
        LOST_ANSWER,
        /** The request goes on, half of its answer comes back. */
        TRUNCATED_ANSWER,
        /** The request goes on, its answer comes late. */
        SLOW_ANSWER,
        /** The request does not go on: too many of them. */
        TOO_MANY,
        /** The request does not go on: nobody is there. */
        UNAVAILABLE
    }

    private final ServerSocket socket;
    private final URI server;
    private final Function<String, Fault> faults;

    /** Before this server, with a fault for each request, as text. */
    FaultProxy(URI server, Function<String, Fault> faults) {
        this.server = server;
        this.faults = faults;
        try {
            socket = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
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
                daemon(() -> serve(client));
            } catch (IOException over) {
                // The test is over: the loop ends.
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket upstream = new Socket(server.getHost(), server.getPort())) {
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            InputStream fromClient = new BufferedInputStream(client.getInputStream());
            InputStream fromServer = new BufferedInputStream(upstream.getInputStream());
            while (pass(client, fromClient, upstream.getOutputStream(), fromServer)) {
                client.getOutputStream().flush();
            }
        } catch (IOException over) {
            // One of the two hung up: so does the proxy.
        }
    }

    /** Whether the connection goes on. */
    private boolean pass(Socket client, InputStream fromClient, OutputStream toServer, InputStream fromServer)
            throws IOException {
        byte[] request = message(fromClient);
        Fault fault = faults.apply(new String(request, StandardCharsets.UTF_8));
        switch (fault) {
            case RESET -> client.setSoLinger(true, 0);
            case TOO_MANY -> client.getOutputStream().write(refusal("429 Too Many", "Retry-After: 0\r\n"));
            case UNAVAILABLE -> client.getOutputStream().write(refusal("503 Unavailable", ""));
            default -> {
                toServer.write(ShuffledResults.plain(request));
                toServer.flush();
                byte[] answer = ShuffledResults.of(request, message(fromServer));
                if (fault == Fault.SLOW_ANSWER) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                }
                int sent = fault == Fault.LOST_ANSWER
                        ? 0
                        : fault == Fault.TRUNCATED_ANSWER ? answer.length / 2 : answer.length;
                client.getOutputStream().write(answer, 0, sent);
            }
        }
        return fault != Fault.RESET && fault != Fault.LOST_ANSWER && fault != Fault.TRUNCATED_ANSWER;
    }

    private static byte[] refusal(String status, String headers) {
        return ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 2\r\n\r\n{}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A whole request or answer: both tell the length of their body, or have none. */
    private static byte[] message(InputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int length = 0;
        for (String line = line(in, message); !line.isEmpty(); line = line(in, message)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        message.write(in.readNBytes(length));
        return message.toByteArray();
    }

    private static String line(InputStream in, ByteArrayOutputStream copy) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection is over");
            }
            copy.write(next);
            line.append((char) next);
        }
        copy.write('\n');
        return line.toString().strip();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
