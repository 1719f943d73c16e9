package org.externalcontacts.benchmarks.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One kept connection that sends the same bytes again and again, and reads each answer to its end. */
final class RawLoad implements AutoCloseable {

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private final Socket socket;
    private final byte[] request;
    private final byte[] buffer = new byte[64 << 10];

    RawLoad(URI server, byte[] request) throws IOException {
        this.request = request;
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
    }

    /** A request of this method, for this path, with this token and body. */
    static byte[] request(String method, String path, String token, String body) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    void exchange() throws IOException {
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        int read = 0;
        int end = -1;
        while (end < 0 || read < end) {
            int more = in.read(buffer, read, buffer.length - read);
            if (more < 0) {
                throw new IOException("the server hung up");
            }
            read += more;
            end = end < 0 ? end(read) : end;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int end(int read) {
        String head = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
        int body = head.indexOf("\r\n\r\n");
        if (body < 0) {
            return -1;
        }
        Contender.expect(head.startsWith("HTTP/1.1 20"));
        int length = head.toLowerCase(java.util.Locale.ROOT).indexOf("content-length: ");
        if (length < 0) {
            return head.endsWith(LAST_CHUNK) ? read : -1;
        }
        return body + 4 + Integer.parseInt(head.substring(length + 16, head.indexOf("\r", length)));
    }
}
