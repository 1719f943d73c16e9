package org.externalcontacts.server.internal.jetty;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.EventStream;
import org.externalcontacts.server.internal.http.FileBody;
import org.externalcontacts.server.internal.http.PercentCoding;
import org.externalcontacts.server.internal.http.PlainText;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.observe.Trace;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.json.Codec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Jetty request and its answer. */
final class JettyExchange {

    private static final Logger LOG = LoggerFactory.getLogger(JettyExchange.class);
    private static final byte[] NO_BODY = new byte[0];

    private static final HttpField COMPRESSED_IF_WANTED = new HttpField(HttpHeader.VARY, "Accept-Encoding");

    /** Below this, compressing costs more than it saves. */
    private static final int SMALLEST_COMPRESSED = 2 << 10;

    private static final int FILE_BUFFER = 64 << 10;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Connections connections;
    private final Codec codec;
    private final ServerRequest head;

    JettyExchange(Request request, Response response, Callback callback, Connections connections, Codec codec) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.connections = connections;
        this.codec = codec;
        this.head = new ServerRequest(
                request.getMethod(),
                PercentCoding.path(request.getHttpURI().getPath()),
                query(request),
                headers(request),
                NO_BODY,
                Correlation.of(request),
                sender(request));
    }

    /** The request before any of its body is read. */
    ServerRequest head() {
        return head;
    }

    /** Answers when the body was read. */
    void answer(Supplier<Answer> made) {
        write(made, callback);
    }

    /**
     * Answers without the body. What is left of a short one is passed over; while more is on its way the connection cannot be kept, and the
     * client must be notified before it sends the next request.
     */
    void answerUnread(Supplier<Answer> made) {
        if (request.consumeAvailable()) {
            write(made, callback);
        } else {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
            write(
                    made,
                    Linger.after(connections, request.getConnectionMetaData().getConnection(), callback));
        }
    }

    private void write(Supplier<Answer> made, Callback written) {
        Answer answer;
        byte[] body;
        try {
            answer = taken(made.get());
            body = body(answer);
        } catch (RuntimeException | Error broken) {
            // When the body came late nothing above catches it, and otherwise Jetty would log the request with its
            // query.
            LOG.error("{} failed: {}", head.correlation(), Trace.of(broken));
            answer = Errors.broken(head.correlation());
            body = body(answer);
        }
        AnswerLog.answered(request, answer);
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(Headers.CORRELATION_ID, head.correlation());
        if (answer.body().getOrNull() instanceof EventStream events) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, EventStream.MEDIA_TYPE);
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
            new JettyStream(request, response, written, connections, events).start();
            return;
        } else if (answer.body().getOrNull() instanceof FileBody file) {
            send(file, written);
            return;
        }
        if (body.length > 0) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType(answer));
        }
        write(ByteBuffer.wrap(body), written);
    }

    /** The same answer, unless it is a stream and there are as many as there may be. */
    private Answer taken(Answer answer) {
        return answer.body().exists(EventStream.class::isInstance) && !connections.takeStream()
                ? Errors.unavailable(head.correlation()).header("Retry-After", "1")
                : answer;
    }

    private byte[] body(Answer answer) {
        return answer.body()
                .filter(body -> !(body instanceof EventStream) && !(body instanceof FileBody))
                .map(body -> body instanceof PlainText plain
                        ? plain.text().getBytes(StandardCharsets.UTF_8)
                        : codec.write(body))
                .getOrElse(NO_BODY);
    }

    private static String mediaType(Answer answer) {
        return answer.body().getOrNull() instanceof PlainText plain ? plain.mediaType() : "application/json";
    }

    private void write(ByteBuffer body, Callback written) {
        ByteBuffer sent = body;
        if (body.hasRemaining()) {
            response.getHeaders().ensureField(COMPRESSED_IF_WANTED);
            if (body.remaining() >= SMALLEST_COMPRESSED
                    && request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip")) {
                response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
                sent = gzip(body);
            }
        }
        closeIfStopping();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, sent.remaining());
        response.write(true, sent, written);
    }

    /** Read while it is sent. */
    private void send(FileBody body, Callback written) {
        closeIfStopping();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.mediaType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.size());
        ByteBufferPool.Sized buffers =
                new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), false, FILE_BUFFER);
        Content.copy(
                Content.Source.from(buffers, body.file().path()), response, Callback.from(written, body.file()::close));
    }

    private void closeIfStopping() {
        if (connections.areStopping()) {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        }
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

    private static String query(Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null ? "" : query;
    }

    private static String sender(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getHostString()
                : "";
    }

    private static Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = HashMap.empty();
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            headers = headers.put(field.getName().toLowerCase(Locale.ROOT), List.of(value), List::appendAll);
        }
        return headers;
    }
}
