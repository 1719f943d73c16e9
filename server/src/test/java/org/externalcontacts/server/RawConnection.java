package org.externalcontacts.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection that sends whatever bytes it is given: clients that mean well cannot misbehave enough. */
public final class RawConnection implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    public RawConnection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends a request and waits for its answer. */
    public RawAnswer exchange(byte[] request) throws IOException {
        send(request);
        return answer(request[0] != 'H');
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Sends no more: whoever waits for the rest of a request need not wait longer. */
    public void finish() throws IOException {
        socket.shutdownOutput();
    }

    /** The next answer. */
    public RawAnswer answer() throws IOException {
        return answer(true);
    }

    /** The answer to HEAD tells the length of a body and sends none. */
    private RawAnswer answer(boolean withBody) throws IOException {
        String status = line();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        byte[] body = in.readNBytes(withBody ? length : 0);
        boolean closes =
                headers.getOrDefault("Connection", "").toLowerCase(Locale.ROOT).contains("close");
        return new RawAnswer(
                Integer.parseInt(status.split(" ", 3)[1]), headers, new String(body, StandardCharsets.UTF_8), closes);
    }

    /** Whether the other side has closed; waits until it has, or answers. */
    public boolean isOver() throws IOException {
        in.mark(1);
        try {
            boolean over = in.read() < 0;
            in.reset();
            return over;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed instead of an answer");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** An answer as it came. */
    public record RawAnswer(int status, Map<String, String> headers, String body, boolean closes) {}
}
