package org.externalcontacts.server.jetty;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of one request without holding a thread: at most so many bytes, out of the budget of all bodies, and in time. Ends in one
 * call, either with the body or with the status that says why there is none.
 */
final class BodyReader implements Runnable {

    private static final byte[] EMPTY = new byte[0];
    private static final int FIRST_CHUNKS = 8 << 10;

    private final Request request;
    private final int largest;
    private final long slowestMillis;
    private final BodyBudget budget;
    private final Consumer<byte[]> whole;
    private final IntConsumer refused;

    private byte[] bytes = EMPTY;
    private int length;
    private long taken;
    private Scheduler.@Nullable Task deadline;

    BodyReader(
            Request request,
            int largest,
            long slowestMillis,
            BodyBudget budget,
            Consumer<byte[]> whole,
            IntConsumer refused) {
        this.request = request;
        this.largest = largest;
        this.slowestMillis = slowestMillis;
        this.budget = budget;
        this.whole = whole;
        this.refused = refused;
    }

    /** Begins: what was announced is judged before any of it is read. */
    void start() {
        long announced = request.getLength();
        if (announced > largest) {
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
                end();
                handOver();
                return;
            }
        }
        await();
    }

    /** Nobody needs the body any longer when this is over. */
    private void handOver() {
        try {
            whole.accept(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
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
        if (more > largest - length) {
            return 413;
        } else if (more > bytes.length - length && !grow(room(length + more))) {
            return 503;
        }
        chunk.get(bytes, length, more);
        length += more;
        return 0;
    }

    private int room(int needed) {
        return (int) Math.min(largest, Math.max(needed, Math.max(FIRST_CHUNKS, 2L * bytes.length)));
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
        end();
        budget.giveBack(taken);
        refused.accept(status);
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
