package org.externalcontacts.adapter.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Says the same words to everybody, also to those who come for TLS, and then keeps the line open until they hang up. */
final class PlainTalker implements AutoCloseable {

    private final ServerSocket socket;
    private final byte[] words;

    PlainTalker(String words) {
        this.words = words.getBytes(StandardCharsets.US_ASCII);
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        Thread talking = new Thread(this::talk, "plain-talker");
        talking.setDaemon(true);
        talking.start();
    }

    URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void talk() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                connection.getOutputStream().write(words);
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException over) {
                // The client hung up, or the test is over: the next connection tells.
            }
        }
    }
}
