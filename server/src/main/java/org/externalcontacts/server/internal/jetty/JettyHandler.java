package org.externalcontacts.server.internal.jetty;

import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.http.Verdict;
import org.externalcontacts.server.internal.observe.Trace;
import org.externalcontacts.wire.internal.json.Codec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has each request judged by its head, and reads the bodies of those that may go on, without holding a thread. */
final class JettyHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(JettyHandler.class);

    private final Function<ServerRequest, Verdict> front;
    private final Connections connections;
    private final BodyBudget budget;
    private final long slowestMillis;
    private final Codec codec;

    JettyHandler(
            Function<ServerRequest, Verdict> front,
            Connections connections,
            BodyBudget budget,
            long slowestMillis,
            Codec codec) {
        this.front = front;
        this.connections = connections;
        this.budget = budget;
        this.slowestMillis = slowestMillis;
        this.codec = codec;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        JettyExchange exchange = new JettyExchange(request, response, callback, connections, codec);
        Verdict verdict = request.getHttpURI().hasViolations()
                ? Verdict.refused(Errors.badRequest(exchange.head().correlation()))
                : judged(exchange.head());
        AnswerLog.called(request, verdict.called());
        if (verdict instanceof Verdict.Awaited awaited) {
            new BodyReader(request, exchange, awaited, slowestMillis, budget).start();
        } else if (verdict instanceof Verdict.Answered answered) {
            exchange.answerUnread(answered::answer);
        }
        return true;
    }

    private Verdict judged(ServerRequest head) {
        try {
            return front.apply(head);
        } catch (RuntimeException | Error broken) {
            LOG.error("{} failed: {}", head.correlation(), Trace.of(broken));
            return Verdict.refused(Errors.broken(head.correlation()));
        }
    }
}
