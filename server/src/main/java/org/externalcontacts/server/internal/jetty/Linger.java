package org.externalcontacts.server.internal.jetty;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps a connection open after an answer that was given while the client was still sending, throws away what it sends, and ends with it.
 * Closing at once would reset the connection, and take the answer from a client that sends its whole request before it reads. Holds no
 * thread and next to no memory; {@link Connections} closes a connection that lingers for too long.
 */
final class Linger implements Callback {

    private static final int THROWN_AWAY = 4 << 10;

    private final EndPoint endPoint;
    private final Callback end;
    private final ByteBuffer scratch = BufferUtil.allocate(THROWN_AWAY);

    private Linger(EndPoint endPoint, Callback end) {
        this.endPoint = endPoint;
        this.end = end;
    }

    /** A callback for the last write of an answer that says that the connection closes. */
    static Callback after(Connections connections, Connection connection, Callback end) {
        Linger linger = new Linger(connection.getEndPoint(), end);
        return Callback.from(
                () -> {
                    connections.answered(connection);
                    linger.endPoint.shutdownOutput();
                    linger.succeeded();
                },
                end::failed);
    }

    @Override
    public void succeeded() {
        try {
            int read = endPoint.fill(scratch);
            while (read > 0) {
                BufferUtil.clear(scratch);
                read = endPoint.fill(scratch);
            }
            if (read < 0 || !endPoint.tryFillInterested(this)) {
                end.succeeded();
            }
        } catch (IOException gone) {
            failed(gone);
        }
    }

    @Override
    public void failed(Throwable gone) {
        end.succeeded();
    }
}
