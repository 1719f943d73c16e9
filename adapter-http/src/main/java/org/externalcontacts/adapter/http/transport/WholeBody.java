package org.externalcontacts.adapter.http.transport;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body whole, as long as the attempt may take. The time-out of the JDK's client ends when the headers are there; without this, a
 * body that stops half-way would be waited for forever.
 */
public final class WholeBody implements BodyHandler<byte[]> {

    private final long end;

    private WholeBody(long end) {
        this.end = end;
    }

    /** For an attempt that begins now and may take so long. */
    public static WholeBody within(Duration time) {
        return new WholeBody(System.nanoTime() + time.toNanos());
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo head) {
        return new Timed(end - System.nanoTime());
    }

    /** Gives the body up, and the connection with it, when the time is over. */
    private static final class Timed implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
        private final long nanos;
        private volatile Flow.@Nullable Subscription subscription;

        Timed(long nanos) {
            this.nanos = nanos;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole.getBody()
                    .toCompletableFuture()
                    .orTimeout(nanos, TimeUnit.NANOSECONDS)
                    .exceptionally(fault -> {
                        throw new CompletionException(fault instanceof TimeoutException ? givenUp() : fault);
                    });
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            whole.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> bytes) {
            whole.onNext(bytes);
        }

        @Override
        public void onError(Throwable fault) {
            whole.onError(fault);
        }

        @Override
        public void onComplete() {
            whole.onComplete();
        }

        private HttpTimeoutException givenUp() {
            Flow.Subscription given = subscription;
            if (given != null) {
                given.cancel();
            }
            return new HttpTimeoutException("the body did not come in time");
        }
    }
}
