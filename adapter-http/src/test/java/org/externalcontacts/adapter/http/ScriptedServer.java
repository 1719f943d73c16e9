package org.externalcontacts.adapter.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ServerSocketFactory;

/** Answers each request with whatever bytes a script gives, then closes the connection: also with answers that no server should give. */
final class ScriptedServer implements AutoCloseable {

    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Function<String, byte[]> script;

    ScriptedServer(Function<String, byte[]> script) {
        this(ServerSocketFactory.getDefault(), script);
    }

    /** Over sockets of this factory, such as those of TLS. */
    ScriptedServer(ServerSocketFactory sockets, Function<String, byte[]> script) {
        this.script = script;
        try {
            socket = sockets.createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        Thread accepting = new Thread(this::accept, "scripted-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** An answer in good order. */
    static byte[] ok(String body) {
        return answer(200, body);
    }

    static byte[] answer(int status, String body) {
        return ("HTTP/1.1 " + status
                        + " Said\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The body of the request that came as this one. */
    String body(int number) {
        String request = requests.get(number);
        return request.substring(request.indexOf("\r\n\r\n") + 4);
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
            try (Socket connection = socket.accept()) {
                String request = read(new BufferedInputStream(connection.getInputStream()));
                requests.add(request);
                connection.getOutputStream().write(script.apply(request));
                connection.shutdownOutput();
            } catch (IOException over) {
                // The client hung up, or the test is over: the next connection tells.
            }
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        while (!request.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            request.write(next);
        }
        String head = request.toString(StandardCharsets.UTF_8);
        int length = head.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
