package org.externalcontacts.server.internal.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.observe.Trace;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.json.Codec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors that Jetty itself sends, such as that of an invalid request line, with the body that all errors have. */
final class JettyErrors extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(JettyErrors.class);

    private final int largestBody;
    private final Connections connections;
    private final Codec codec;

    JettyErrors(int largestBody, Connections connections, Codec codec) {
        this.largestBody = largestBody;
        this.connections = connections;
        this.codec = codec;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String correlation = Correlation.of(request);
        Answer answer = answer(status, correlation);
        if (answer.status() >= 500) {
            LOG.error("{} was not answered: {}", correlation, Trace.of(cause));
        }
        byte[] body = codec.write(answer.body().get());
        AnswerLog.wrote(request, body.length);
        response.setStatus(answer.status());
        response.getHeaders().put(Headers.CORRELATION_ID, correlation);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        // Jetty hangs up after a request that it could not read: clients have to know before they send another.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(
                true,
                ByteBuffer.wrap(body),
                Linger.after(connections, request.getConnectionMetaData().getConnection(), callback));
    }

    private Answer answer(int status, String correlation) {
        return switch (status) {
            case 404 -> Errors.noSuchPath(correlation);
            case 408 -> Errors.tooSlow(correlation);
            case 413 -> Errors.tooLarge(largestBody, correlation);
            case 414, 431 -> Errors.tooLong(status, correlation);
            case 503 -> Errors.unavailable(correlation);
            // A version of HTTP that there is not, as in a request line that is garbled, is the client's mistake.
            case 505 -> Errors.badRequest(correlation);
            default -> status < 500 ? Errors.badRequest(correlation) : Errors.broken(correlation);
        };
    }
}
