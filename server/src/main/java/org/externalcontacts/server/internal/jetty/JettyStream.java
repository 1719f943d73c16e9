package org.externalcontacts.server.internal.jetty;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;
import org.externalcontacts.server.internal.http.EventStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends a stream of events without holding a thread. It looks for events by itself, so whoever makes them knows nothing of their readers. One
 * text is on its way at a time; a client that does not take it in time is cut off. Ends when the stream does, the client goes away, or the
 * server stops.
 */
final class JettyStream {

    private static final long PAUSE_MILLIS = 100;

    /** A comment, so that the client has the headers before the first event, and a connection that is gone is noticed. */
    private static final String SIGN_OF_LIFE = ":\n\n";

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Connections connections;
    private final EventStream events;
    private final long patienceMillis;
    private final long quietNanos;

    private long lastSent;
    private Scheduler.@Nullable Task deadline;

    JettyStream(Request request, Response response, Callback callback, Connections connections, EventStream events) {
        this.request = request;
        this.response = response;
        this.connections = connections;
        this.callback = Callback.from(connections::streamEnded, callback);
        this.events = events;
        this.patienceMillis = connections.patienceMillis();
        this.quietNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis) / 3;
    }

    /** Begins. Status and headers are set. */
    void start() {
        send(SIGN_OF_LIFE);
    }

    private void look() {
        try {
            Option<String> text = connections.areStopping() ? Option.none() : events.next();
            if (text.isEmpty()) {
                response.write(true, ByteBuffer.allocate(0), callback);
            } else if (!text.get().isEmpty()) {
                send(text.get());
            } else if (NanoTime.since(lastSent) >= quietNanos) {
                send(SIGN_OF_LIFE);
            } else {
                lookLater();
            }
        } catch (RuntimeException | Error broken) {
            callback.failed(broken);
        }
    }

    private void send(String text) {
        lastSent = NanoTime.now();
        deadline = schedule(this::cutOff, patienceMillis);
        response.write(
                false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), Callback.from(this::sent, this::failed));
    }

    private void sent() {
        cancelDeadline();
        lookLater();
    }

    private void failed(Throwable gone) {
        cancelDeadline();
        callback.failed(gone);
    }

    private void cancelDeadline() {
        if (deadline != null) {
            deadline.cancel();
        }
    }

    private void lookLater() {
        schedule(() -> request.getComponents().getExecutor().execute(this::look), PAUSE_MILLIS);
    }

    private Scheduler.Task schedule(Runnable act, long millis) {
        return request.getComponents().getScheduler().schedule(act, millis, TimeUnit.MILLISECONDS);
    }

    /** The text on its way fails, and with it the stream. */
    private void cutOff() {
        request.getConnectionMetaData().getConnection().getEndPoint().close(new TimeoutException("a slow reader"));
    }
}
