package org.externalcontacts.server.internal.jetty;

import java.time.Duration;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.externalcontacts.server.internal.http.Verdict;
import org.externalcontacts.server.internal.observe.Trace;
import org.externalcontacts.server.observe.RequestListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies the listener of every completed response, including those that Jetty itself sent. A listener that fails changes no
 * answer: that is already on its way.
 */
final class AnswerLog implements RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerLog.class);
    private static final String OPERATION = AnswerLog.class.getName() + ".operation";
    private static final String BYTES = AnswerLog.class.getName() + ".bytes";

    private final RequestListener listener;

    AnswerLog(RequestListener listener) {
        this.listener = listener;
    }

    /** Notes what a request called. */
    static void called(Request request, String operation) {
        request.setAttribute(OPERATION, operation);
    }

    /** Notes how much was written of an error of Jetty's own, which does not count it. */
    static void wrote(Request request, long bytes) {
        request.setAttribute(BYTES, bytes);
    }

    @Override
    public void log(Request request, Response response) {
        RequestListener.Served served = new RequestListener.Served(
                method(request),
                request.getAttribute(OPERATION) instanceof String operation ? operation : Verdict.UNKNOWN,
                response.getStatus(),
                request.getAttribute(BYTES) instanceof Long bytes ? bytes : Response.getContentBytesWritten(response),
                Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())),
                Correlation.of(request));
        try {
            listener.onAnswer(served);
        } catch (RuntimeException | Error broken) {
            LOG.error("the request listener failed on {}: {}", served.correlation(), Trace.of(broken));
        }
    }

    /** A method that HTTP does not know is a text of the client's. */
    private static String method(Request request) {
        return HttpMethod.fromString(request.getMethod()) == null ? Verdict.UNKNOWN : request.getMethod();
    }
}
