package org.externalcontacts.adapter.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One token, asked for once, however many want it. */
@Timeout(60)
class TokenCacheTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicLong seconds = new AtomicLong();
    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void tenThousandThreadsMakeOneRequest() throws InterruptedException {
        int threads = 10_000;
        CountDownLatch waiting = new CountDownLatch(threads);
        CountDownLatch done = new CountDownLatch(threads);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        TokenCache cache = new TokenCache(
                () -> {
                    await(waiting);
                    return next();
                },
                this::now);
        for (int i = 0; i < threads; i++) {
            // Small stacks, for there are many; whoever comes first loads classes on its own.
            Thread thread = new Thread(
                    null,
                    () -> {
                        waiting.countDown();
                        seen.add(cache.token());
                        done.countDown();
                    },
                    "waiter",
                    256 << 10);
            thread.setDaemon(true);
            thread.start();
        }
        await(done);
        assertThat(fetched).hasValue(1);
        assertThat(seen).containsExactly("token-1");
    }

    @Test
    void aTokenIsRenewedAheadOfItsEnd() {
        TokenCache cache = new TokenCache(this::next, this::now);
        assertThat(cache.token()).isEqualTo("token-1");
        seconds.set(539);
        assertThat(cache.token()).isEqualTo("token-1");
        seconds.set(540);
        assertThat(cache.token()).isEqualTo("token-2");
    }

    @Test
    void whileTheOldTokenHoldsNobodyWaitsForTheNew() throws InterruptedException {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        TokenCache cache = new TokenCache(
                () -> {
                    if (fetched.get() > 0) {
                        renewing.countDown();
                        await(release);
                    }
                    return next();
                },
                this::now);
        cache.token();
        seconds.set(550);
        Thread renewer = new Thread(cache::token);
        renewer.start();
        await(renewing);
        assertThat(cache.token()).isEqualTo("token-1");
        release.countDown();
        renewer.join();
        assertThat(cache.token()).isEqualTo("token-2");
    }

    @Test
    void aRefusedTokenIsReplacedAndAnOlderOneIsNot() {
        TokenCache cache = new TokenCache(this::next, this::now);
        cache.token();
        cache.refuse("token-0");
        assertThat(cache.token()).isEqualTo("token-1");
        cache.refuse("token-1");
        assertThat(cache.token()).isEqualTo("token-2");
    }

    @Test
    void aFailedRequestIsToldAndTheNextCallTriesAgain() {
        TokenCache cache = new TokenCache(
                () -> {
                    if (fetched.get() == 0) {
                        fetched.incrementAndGet();
                        throw new UnreachableException("oauth_token", "x", false, null);
                    }
                    return next();
                },
                this::now);
        assertThat(catchThrowableOfType(UnreachableException.class, cache::token))
                .isNotNull();
        assertThat(cache.token()).isEqualTo("token-2");
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldAndKeepsTheFlag() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        TokenCache cache = new TokenCache(
                () -> {
                    asked.countDown();
                    await(release);
                    return next();
                },
                this::now);
        Thread first = new Thread(cache::token);
        first.start();
        await(asked);
        Thread.currentThread().interrupt();
        assertThat(catchThrowableOfType(InterruptedCallException.class, cache::token))
                .isNotNull();
        assertThat(Thread.interrupted()).isTrue();
        release.countDown();
        first.join();
    }

    @Test
    void whoeverWaitedForAThreadThatWasInterruptedAsksItself() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Thread> asking = new AtomicReference<>();
        TokenCache cache = new TokenCache(
                () -> {
                    if (asking.compareAndSet(null, Thread.currentThread())) {
                        asked.countDown();
                        interrupted(never);
                    }
                    return next();
                },
                this::now);
        AtomicReference<Throwable> ofTheFirst = new AtomicReference<>();
        Thread first = new Thread(() -> ofTheFirst.set(catchThrowable(cache::token)));
        first.start();
        await(asked);
        AtomicReference<String> ofTheSecond = new AtomicReference<>();
        Thread second = new Thread(() -> ofTheSecond.set(cache.token()));
        second.start();
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        first.interrupt();
        first.join();
        second.join();
        assertThat(ofTheFirst.get()).isInstanceOf(InterruptedCallException.class);
        assertThat(ofTheSecond).hasValue("token-1");
    }

    @Test
    void whileTheOldTokenHoldsALoginThatIsDownDoesNoHarm() {
        TokenCache cache = new TokenCache(
                () -> {
                    if (fetched.get() > 0) {
                        throw new UnreachableException("oauth_token", "x", false, null);
                    }
                    return next();
                },
                this::now);
        cache.token();
        seconds.set(599);
        assertThat(cache.token()).isEqualTo("token-1");
        seconds.set(600);
        assertThat(catchThrowableOfType(UnreachableException.class, cache::token))
                .isNotNull();
    }

    @Test
    void aTokenShowsItselfToNobody() {
        assertThat(next().toString()).doesNotContain("token-1");
    }

    private AccessToken next() {
        Instant expiry = now().plus(Duration.ofMinutes(10));
        return new AccessToken("token-" + fetched.incrementAndGet(), expiry.minusSeconds(60), expiry);
    }

    private Instant now() {
        return START.plusSeconds(seconds.get());
    }

    private static void interrupted(CountDownLatch never) {
        try {
            assertThat(never.await(50, TimeUnit.SECONDS)).isFalse();
        } catch (InterruptedException interrupted) {
            throw new InterruptedCallException("oauth_token", "x", interrupted);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
