package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpTimeoutException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A body that nobody waits for any more holds no connection. */
class ArrivingBodyTest {

    private final AtomicInteger cancelled = new AtomicInteger();
    private final Flow.Subscription subscription = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {
            cancelled.incrementAndGet();
        }
    };

    private final ArrivingBody body = new ArrivingBody(1_000);

    @Test
    void aBodyThatIsLateIsGivenUp() {
        body.onSubscribe(subscription);
        assertThatThrownBy(() -> body.await(1)).isInstanceOf(HttpTimeoutException.class);
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void aBodyThatBeginsAfterItWasGivenUpIsGivenUpThen() {
        assertThatThrownBy(() -> body.await(1)).isInstanceOf(HttpTimeoutException.class);
        assertThat(cancelled).hasValue(0);
        body.onSubscribe(subscription);
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void aWaitThatIsInterruptedGivesTheBodyUp() {
        body.onSubscribe(subscription);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> body.await(Long.MAX_VALUE)).isInstanceOf(InterruptedException.class);
        assertThat(cancelled).hasValue(1);
    }
}
