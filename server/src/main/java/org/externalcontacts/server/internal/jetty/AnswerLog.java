package org.externalcontacts.server.internal.jetty;

import java.time.Duration;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.AnswerListener;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Outcome;
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
    private static final String CALLED = AnswerLog.class.getName() + ".called";
    private static final String OUTCOME = AnswerLog.class.getName() + ".outcome";
    private static final String BYTES = AnswerLog.class.getName() + ".bytes";

    private final AnswerListener listener;

    AnswerLog(AnswerListener listener) {
        this.listener = listener;
    }

    /** Notes what a request called. */
    static void called(Request request, Called called) {
        request.setAttribute(CALLED, called);
    }

    /** Notes what may be told of an answer: the answer itself is not kept until it is sent. */
    static void answered(Request request, Answer answer) {
        request.setAttribute(OUTCOME, Outcome.of(answer));
    }

    /** Notes how much was written of an error of Jetty's own, which does not count it. */
    static void wrote(Request request, long bytes) {
        request.setAttribute(BYTES, bytes);
    }

    @Override
    public void log(Request request, Response response) {
        Called called = request.getAttribute(CALLED) instanceof Called known ? known : Called.UNKNOWN;
        Outcome outcome = request.getAttribute(OUTCOME) instanceof Outcome told ? told : Outcome.PLAIN;
        RequestListener.Served served = new RequestListener.Served(
                method(request),
                called.operation(),
                response.getStatus(),
                request.getAttribute(BYTES) instanceof Long bytes ? bytes : Response.getContentBytesWritten(response),
                Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())),
                Correlation.of(request));
        try {
            listener.onAnswer(served, called, outcome);
        } catch (RuntimeException | Error broken) {
            LOG.error("the request listener failed on {}: {}", served.correlation(), Trace.of(broken));
        }
    }

    /** A method that HTTP does not know is a text of the client's. */
    private static String method(Request request) {
        return HttpMethod.fromString(request.getMethod()) == null ? Called.UNKNOWN.operation() : request.getMethod();
    }
}
