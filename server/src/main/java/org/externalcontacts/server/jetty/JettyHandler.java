package org.externalcontacts.server.jetty;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;
import org.externalcontacts.server.http.PercentCoding;
import org.externalcontacts.server.http.Request;

/** Turns the engine's requests into ours, and our answers into the engine's. Bodies are read without holding a thread. */
final class JettyHandler extends Handler.Abstract {

    /** Below this, compressing costs more than it saves. */
    private static final int SMALLEST_COMPRESSED = 2 << 10;

    private final JettyHost.Limits limits;
    private final Function<Request, JettyHost.Written> front;

    JettyHandler(JettyHost.Limits limits, Function<Request, JettyHost.Written> front) {
        this.limits = limits;
        this.front = front;
    }

    @Override
    public boolean handle(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        long length = request.getLength();
        if (length == 0) {
            respond(request, response, callback, new byte[0]);
        } else if (length > limits.largestBody()) {
            Response.writeError(request, response, callback, 413);
        } else {
            read(request, response, callback);
        }
        return true;
    }

    /** A body that drips in byte by byte must not hold its connection for ever: it has to be whole in time. */
    private void read(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        Scheduler.Task deadline = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> request.fail(new TimeoutException("the body took too long")),
                        limits.slowest().toMillis(),
                        TimeUnit.MILLISECONDS);
        Content.Source.asByteArrayAsync(
                request,
                limits.largestBody(),
                Promise.Invocable.from(
                        InvocationType.BLOCKING,
                        body -> {
                            deadline.cancel();
                            respond(request, response, callback, body);
                        },
                        failure -> {
                            deadline.cancel();
                            Response.writeError(request, response, callback, status(failure));
                        }));
    }

    /** Jetty tells a body that grows too large by this exception; any other way, the body did not arrive. */
    private static int status(Throwable failure) {
        if (failure instanceof HttpException http) {
            return http.getCode();
        }
        return failure instanceof TimeoutException ? 408 : failure instanceof IllegalStateException ? 413 : 400;
    }

    private void respond(org.eclipse.jetty.server.Request request, Response response, Callback callback, byte[] body) {
        JettyHost.Written written;
        try {
            written = front.apply(new Request(
                    request.getMethod(),
                    PercentCoding.path(request.getHttpURI().getPath()),
                    query(request),
                    headers(request),
                    body,
                    Correlation.of(request)));
        } catch (RuntimeException unforeseen) {
            // Nobody above hears of it when the body came late: without this, the caller would wait for ever.
            Response.writeError(request, response, callback, unforeseen);
            return;
        }
        response.setStatus(written.answer().status());
        written.answer()
                .headers()
                .forEach((name, value) -> response.getHeaders().put(name, value));
        write(request, response, callback, written.body());
    }

    private static void write(
            org.eclipse.jetty.server.Request request, Response response, Callback callback, ByteBuffer body) {
        ByteBuffer sent = body;
        if (body.hasRemaining()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
            if (body.remaining() >= SMALLEST_COMPRESSED
                    && request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip")) {
                response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
                sent = gzip(body);
            }
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, sent.remaining());
        response.write(true, sent, callback);
    }

    private static ByteBuffer gzip(ByteBuffer body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.remaining() / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.array(), body.arrayOffset(), body.remaining());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private static String query(org.eclipse.jetty.server.Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null ? "" : query;
    }

    private static Map<String, List<String>> headers(org.eclipse.jetty.server.Request request) {
        Map<String, List<String>> headers = HashMap.empty();
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            headers = headers.put(field.getName().toLowerCase(Locale.ROOT), List.of(value), List::appendAll);
        }
        return headers;
    }
}
