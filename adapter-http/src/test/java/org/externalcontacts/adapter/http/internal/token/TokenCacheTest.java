package org.externalcontacts.adapter.http.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One token, asked for once, however many want it; tokens last ten minutes and are renewed in the last one. */
@Timeout(60)
class TokenCacheTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(50);
    private static final Executor AT_ONCE = Runnable::run;
    private static final Executor ON_A_THREAD = task -> daemon(task).start();

    private final AtomicLong seconds = new AtomicLong();
    private final AtomicInteger logins = new AtomicInteger();

    @Test
    void tenThousandThreadsMakeOneRequest() throws InterruptedException {
        int threads = 10_000;
        CountDownLatch waiting = new CountDownLatch(threads);
        CountDownLatch done = new CountDownLatch(threads);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        TokenCache cache = cache(ON_A_THREAD, correlation -> {
            await(waiting);
            return next();
        });
        for (int i = 0; i < threads; i++) {
            // Small stacks, for there are many; whoever comes first loads classes on its own.
            Thread thread = new Thread(
                    null,
                    () -> {
                        waiting.countDown();
                        seen.add(cache.token(PATIENCE));
                        done.countDown();
                    },
                    "waiter",
                    256 << 10);
            thread.setDaemon(true);
            thread.start();
        }
        await(done);
        assertThat(logins).hasValue(1);
        assertThat(seen).containsExactly("token-1");
    }

    @Test
    void aTokenIsRenewedAheadOfItsEnd() {
        TokenCache cache = cache(AT_ONCE, correlation -> next());
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
        seconds.set(539);
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
        assertThat(logins).hasValue(1);
        seconds.set(540);
        cache.token(PATIENCE);
        assertThat(cache.token()).isEqualTo("token-2");
        assertThat(logins).hasValue(2);
    }

    @Test
    void whileTheOldTokenHoldsNobodyWaitsForTheNewNotEvenWhoAsksForIt() {
        CountDownLatch never = new CountDownLatch(1);
        TokenCache cache = cache(ON_A_THREAD, correlation -> {
            if (logins.get() > 0) {
                await(never);
            }
            return next();
        });
        cache.token(PATIENCE);
        seconds.set(550);
        for (int i = 0; i < 3; i++) {
            assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
        }
        never.countDown();
    }

    @Test
    void aRenewalThatHangsBeyondTheEndOfTheOldTokenIsWaitedForNoLongerThanACallMayLast() {
        CountDownLatch never = new CountDownLatch(1);
        TokenCache cache = cache(ON_A_THREAD, correlation -> {
            if (logins.get() > 0) {
                await(never);
            }
            return next();
        });
        cache.token(PATIENCE);
        seconds.set(550);
        cache.token(PATIENCE);
        seconds.set(600);
        for (Duration left : List.of(Duration.ofMillis(1), Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThat(catchThrowableOfType(UnreachableException.class, () -> cache.token(left))
                            .mayHaveArrived())
                    .isFalse();
        }
        never.countDown();
    }

    @Test
    void aRefusedTokenIsReplacedAndAnOlderOneIsNot() {
        TokenCache cache = cache(AT_ONCE, correlation -> next());
        cache.token(PATIENCE);
        cache.refuse("token-0");
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
        cache.refuse("token-1");
        assertThat(cache.token(PATIENCE)).isEqualTo("token-2");
    }

    static Supplier<?>[] faults() {
        return new Supplier<?>[] {
            () -> new UnreachableException("oauth_token", "x", false, null),
            () -> new BrokenAnswerException("oauth_token", "x", 200, "without an access token", ""),
            () -> new UnauthorisedException("oauth_token", "x", null),
            () -> new InsecureConnectionException("oauth_token", "x", false, null),
            () -> new RateLimitedException("oauth_token", "x", Duration.ofSeconds(1))
        };
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whileTheOldTokenHoldsNoFaultOfTheLoginIsTold(Supplier<? extends HttpFault> fault) {
        TokenCache cache =
                cache(AT_ONCE, correlation -> logins.get() > 0 ? Either.left(LoginFailure.of(fault)) : next());
        cache.token(PATIENCE);
        seconds.set(599);
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
        seconds.set(600);
        assertThat(catchThrowableOfType(HttpFault.class, () -> cache.token(PATIENCE)))
                .isExactlyInstanceOf(fault.get().getClass());
    }

    @Test
    void aFailedRenewalIsTriedAgainAfterSomeSecondsAndNotBefore() {
        AtomicInteger tried = new AtomicInteger();
        TokenCache cache =
                cache(AT_ONCE, correlation -> tried.incrementAndGet() > 1 ? Either.left(unreachable()) : next());
        cache.token(PATIENCE);
        seconds.set(540);
        for (int i = 0; i < 100; i++) {
            cache.token(PATIENCE);
        }
        assertThat(tried).hasValue(2);
        seconds.set(545);
        cache.token(PATIENCE);
        assertThat(tried).hasValue(3);
    }

    @Test
    void aFailedRenewalDoesNotHoldUpACallThatHasNoTokenAnyMore() {
        AtomicInteger tried = new AtomicInteger();
        TokenCache cache =
                cache(AT_ONCE, correlation -> tried.incrementAndGet() == 2 ? Either.left(unreachable()) : next());
        cache.token(PATIENCE);
        seconds.set(599);
        cache.token(PATIENCE);
        seconds.set(600);
        assertThat(cache.token(PATIENCE)).isEqualTo("token-2");
    }

    @Test
    void aLoginThatSaysWhenToComeAgainIsLeftAloneUntilThen() {
        AtomicInteger tried = new AtomicInteger();
        TokenCache cache = cache(
                AT_ONCE,
                correlation -> tried.incrementAndGet() == 1
                        ? Either.left(LoginFailure.rateLimited(correlation, Duration.ofSeconds(30)))
                        : next());
        for (long second : new long[] {0, 1, 29}) {
            seconds.set(second);
            assertThat(catchThrowableOfType(RateLimitedException.class, () -> cache.token(PATIENCE))
                            .retryAfter())
                    .isEqualTo(Duration.ofSeconds(30 - second));
        }
        assertThat(tried).hasValue(1);
        seconds.set(30);
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
    }

    @Test
    void aClockThatIsSetBackDoesNotKeepTheLoginFromBeingTried() {
        AtomicInteger tried = new AtomicInteger();
        TokenCache cache = cache(
                AT_ONCE,
                correlation -> tried.incrementAndGet() == 1
                        ? Either.left(LoginFailure.rateLimited(correlation, Duration.ofSeconds(30)))
                        : next());
        assertThat(catchThrowableOfType(RateLimitedException.class, () -> cache.token(PATIENCE)))
                .isNotNull();
        seconds.set(-3_600);
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
    }

    @Test
    void aFailedLoginIsToldAndTheNextCallTriesAgain() {
        AtomicInteger tried = new AtomicInteger();
        TokenCache cache =
                cache(AT_ONCE, correlation -> tried.incrementAndGet() == 1 ? Either.left(unreachable()) : next());
        assertThat(catchThrowableOfType(UnreachableException.class, () -> cache.token(PATIENCE)))
                .isNotNull();
        assertThat(cache.token(PATIENCE)).isEqualTo("token-1");
    }

    @Test
    void eachThreadThatWaitedForALoginGetsAnExceptionOfItsOwn() throws InterruptedException {
        int threads = 20;
        CountDownLatch fail = new CountDownLatch(1);
        TokenCache cache = cache(ON_A_THREAD, correlation -> {
            await(fail);
            return Either.left(LoginFailure.of(() -> new UnauthorisedException("oauth_token", correlation, null)));
        });
        Set<HttpFault> told = ConcurrentHashMap.newKeySet();
        List<Thread> waiters = List.range(0, threads)
                .map(i -> daemon(() ->
                        told.add(catchThrowableOfType(UnauthorisedException.class, () -> cache.token(PATIENCE)))));
        waiters.forEach(Thread::start);
        waiters.forEach(TokenCacheTest::untilItWaits);
        fail.countDown();
        for (Thread waiter : waiters) {
            waiter.join();
        }
        assertThat(told).hasSize(threads);
        assertThat(List.ofAll(told).map(HttpFault::correlationId).distinct())
                .as("all of them tell of one login")
                .hasSize(1);
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldAndTheOthersGetTheirToken() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        TokenCache cache = cache(ON_A_THREAD, correlation -> {
            await(release);
            return next();
        });
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Thread other = daemon(() -> seen.add(cache.token(PATIENCE)));
        Thread.currentThread().interrupt();
        assertThat(catchThrowableOfType(InterruptedCallException.class, () -> cache.token(PATIENCE)))
                .isNotNull();
        assertThat(Thread.interrupted()).isTrue();
        other.start();
        untilItWaits(other);
        release.countDown();
        other.join();
        assertThat(seen).containsExactly("token-1");
    }

    @Test
    void aLoginThatDiesLeavesNobodyWaiting() {
        TokenCache cache = cache(ON_A_THREAD, correlation -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, expected) -> {});
            throw new IllegalStateException("a mistake");
        });
        assertThat(catchThrowableOfType(UnreachableException.class, () -> cache.token(PATIENCE)))
                .isNotNull();
    }

    @Test
    void onceTheThreadsAreClosedSoIsTheLogin() {
        TokenCache cache = cache(
                task -> {
                    throw new RejectedExecutionException();
                },
                correlation -> next());
        assertThat(catchThrowableOfType(ClientClosedException.class, () -> cache.token(PATIENCE))
                        .mayHaveArrived())
                .isFalse();
    }

    @Test
    void aTokenShowsItselfToNobody() {
        assertThat(next().get().toString()).doesNotContain("token-1");
    }

    private TokenCache cache(Executor background, Function<String, Either<LoginFailure, AccessToken>> login) {
        return new TokenCache(login, this::now, background);
    }

    private Either<LoginFailure, AccessToken> next() {
        Instant expiry = now().plus(Duration.ofMinutes(10));
        return Either.right(new AccessToken("token-" + logins.incrementAndGet(), expiry.minusSeconds(60), expiry));
    }

    private static LoginFailure unreachable() {
        return LoginFailure.of(() -> new UnreachableException("oauth_token", "x", false, null));
    }

    private Instant now() {
        return START.plusSeconds(seconds.get());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    private static void untilItWaits(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
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
