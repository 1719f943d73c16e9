package org.externalcontacts.server.internal.jetty;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.http.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of one request without holding a thread: at most so many bytes, out of the budget of all bodies, and in time. Ends in one
 * answer: to the whole request, or to one that had no body in time and in size.
 */
final class BodyReader implements Runnable {

    private static final byte[] EMPTY = new byte[0];
    private static final int FIRST_CHUNKS = 8 << 10;

    private final Request request;
    private final JettyExchange exchange;
    private final Verdict.Awaited awaited;
    private final long slowestMillis;
    private final BodyBudget budget;

    private byte[] bytes = EMPTY;
    private int length;
    private long taken;
    private Scheduler.@Nullable Task deadline;

    BodyReader(
            Request request, JettyExchange exchange, Verdict.Awaited awaited, long slowestMillis, BodyBudget budget) {
        this.request = request;
        this.exchange = exchange;
        this.awaited = awaited;
        this.slowestMillis = slowestMillis;
        this.budget = budget;
    }

    /** Begins: what was announced is judged before any of it is read. */
    void start() {
        long announced = request.getLength();
        if (announced > awaited.limit().bytes()) {
            refuse(413);
        } else if (announced > 0 && !grow((int) announced)) {
            refuse(503);
        } else {
            run();
        }
    }

    @Override
    public void run() {
        for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
            if (Content.Chunk.isFailure(chunk)) {
                refuse(status(chunk.getFailure()));
                return;
            }
            int status = append(chunk);
            boolean last = chunk.isLast();
            chunk.release();
            if (status != 0) {
                refuse(status);
                return;
            } else if (last) {
                handOver();
                return;
            }
        }
        await();
    }

    private void handOver() {
        long parsed = awaited.limit().isOneValue() ? ParsedSize.of(bytes, length) : 0;
        if (budget.neverHas(taken + parsed)) {
            refuse(Errors.tooManyValues(exchange.head().correlation()));
            return;
        } else if (!budget.take(parsed)) {
            refuse(503);
            return;
        }
        taken += parsed;
        end();
        byte[] body = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        exchange.answer(() -> answer(exchange.head().withBody(body)));
    }

    /** The body is no longer needed once the response is made. */
    private Answer answer(ServerRequest whole) {
        try {
            return awaited.whole().apply(whole);
        } finally {
            budget.giveBack(taken);
        }
    }

    /** A body that drips in byte by byte must not hold its connection for ever: it has to be whole in time. */
    private void await() {
        if (deadline == null) {
            deadline = request.getComponents()
                    .getScheduler()
                    .schedule(
                            () -> request.fail(new TimeoutException("the body took too long")),
                            slowestMillis,
                            TimeUnit.MILLISECONDS);
        }
        request.demand(this);
    }

    /** The status of the refusal; 0 if there is none. */
    private int append(Content.Chunk chunk) {
        int more = chunk.remaining();
        if (more > awaited.limit().bytes() - length) {
            return 413;
        } else if (more > bytes.length - length && !grow(room(length + more))) {
            return 503;
        }
        chunk.get(bytes, length, more);
        length += more;
        return 0;
    }

    private int room(int needed) {
        return (int) Math.min(awaited.limit().bytes(), Math.max(needed, Math.max(FIRST_CHUNKS, 2L * bytes.length)));
    }

    private boolean grow(int size) {
        int more = size - bytes.length;
        if (!budget.take(more)) {
            return false;
        }
        taken += more;
        bytes = Arrays.copyOf(bytes, size);
        return true;
    }

    private void refuse(int status) {
        refuse(refusal(status));
    }

    private void refuse(Answer refusal) {
        end();
        budget.giveBack(taken);
        exchange.answerUnread(() -> awaited.refused().apply(refusal));
    }

    private Answer refusal(int status) {
        String correlation = exchange.head().correlation();
        return switch (status) {
            case 408 -> Errors.tooSlow(correlation);
            case 413 -> Errors.tooLarge(awaited.limit().bytes(), correlation);
            case 503 -> Errors.unavailable(correlation).header("Retry-After", "1");
            default -> Errors.badRequest(correlation);
        };
    }

    private void end() {
        if (deadline != null) {
            deadline.cancel();
        }
    }

    private static int status(Throwable failure) {
        if (failure instanceof HttpException http) {
            return http.getCode();
        }
        return failure instanceof TimeoutException ? 408 : 400;
    }
}
