package org.externalcontacts.adapter.http.internal.transport;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way. The client hands it out as soon as the headers are there, and the calling thread waits for the rest by itself: no
 * timer has to be set for a call that ends well.
 */
final class ArrivingBody implements BodySubscriber<ArrivingBody> {

    private static final int BEGINNING = 8_192;

    private final int largest;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private final CompletableFuture<Body> whole = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean givenUp;
    private long size;

    /** No larger than so many bytes. */
    ArrivingBody(int largest) {
        this.largest = largest;
    }

    static String tooLarge(int largest) {
        return "with a body of more than " + largest + " bytes";
    }

    /** All of it; given up, with its connection, if it is not there in time or the thread is interrupted. */
    Body await(long nanos) throws IOException, InterruptedException {
        try {
            return whole.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            giveUp();
            throw new HttpTimeoutException("the body did not arrive in time");
        } catch (InterruptedException interrupted) {
            giveUp();
            throw interrupted;
        } catch (ExecutionException lost) {
            throw new IOException("the connection was lost before the end of the body", lost.getCause());
        }
    }

    private void giveUp() {
        givenUp = true;
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }

    @Override
    public CompletionStage<ArrivingBody> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
        if (givenUp) {
            given.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        if (givenUp) {
            return;
        }
        for (ByteBuffer buffer : bytes) {
            size += buffer.remaining();
        }
        pieces.addAll(bytes);
        if (size > largest) {
            giveUp();
            byte[] beginning = new byte[Math.min(pieces.get(0).remaining(), BEGINNING)];
            pieces.get(0).get(beginning);
            whole.complete(Body.unreadable(tooLarge(largest), beginning));
        }
    }

    @Override
    public void onError(Throwable fault) {
        whole.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        whole.complete(Body.of(pieces));
    }
}
