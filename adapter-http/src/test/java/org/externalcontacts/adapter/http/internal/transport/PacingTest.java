package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls follow the rate-limit headers of the answers (rule 15.2). */
@Timeout(60)
class PacingTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int CALLERS = 12;

    private final TestTime time = new TestTime();
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void whoUsedUpTheWindowWaitsForTheNext() {
        Pacing pacing = new Pacing((call, deadline) -> counted(3, 60), time);
        for (int i = 0; i < 3; i++) {
            pacing.send(Answers.READ, deadline(120));
        }
        assertThat(time.slept).isEmpty();
        pacing.send(Answers.READ, deadline(120));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void whoCannotWaitThatLongIsToldHowLong() {
        Pacing pacing = new Pacing((call, deadline) -> counted(1, 42), time);
        pacing.send(Answers.READ, deadline(10));
        RateLimitedException limited =
                catchThrowableOfType(RateLimitedException.class, () -> pacing.send(Answers.READ, deadline(10)));
        assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(42));
        assertThat(count).hasValue(1);
        assertThat(time.slept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LimitedSystem.Habit.class)
    void twelveCallersWithTimeEnoughAllGetThroughWhateverTheSystemIsLike(LimitedSystem.Habit habit)
            throws InterruptedException, ExecutionException {
        VirtualTime virtual = new VirtualTime();
        LimitedSystem system = new LimitedSystem(virtual, habit);
        Retrying client =
                new Retrying(new Pacing(system, virtual), virtual, virtual, new Random(1), Answers.NO_CONDITIONS);
        Callable<Integer> caller = () ->
                client.send(Answers.CREATE, Deadline.in(TEN_MINUTES, virtual)).status();
        assertThat(virtual.run(Collections.nCopies(CALLERS, caller)))
                .containsOnly(200)
                .hasSize(CALLERS);
    }

    @Test
    void twelveCallersNeedFourWindowsAndNobodyIsTurnedAwayOnceTheLimitIsKnown()
            throws InterruptedException, ExecutionException {
        VirtualTime virtual = new VirtualTime();
        LimitedSystem system = new LimitedSystem(virtual, LimitedSystem.Habit.PLATFORM);
        Retrying client =
                new Retrying(new Pacing(system, virtual), virtual, virtual, new Random(1), Answers.NO_CONDITIONS);
        Callable<Integer> caller = () ->
                client.send(Answers.READ, Deadline.in(TEN_MINUTES, virtual)).status();
        virtual.run(List.of(caller));
        virtual.run(Collections.nCopies(CALLERS - 1, caller));
        assertThat(virtual.elapsed()).isBetween(Duration.ofMinutes(3), Duration.ofSeconds(181));
        assertThat(system.turnedAway).hasValue(0);
    }

    @Test
    void whoseTurnIsAfterTheDeadlineIsToldAtOnce() throws InterruptedException, ExecutionException {
        VirtualTime virtual = new VirtualTime();
        LimitedSystem system = new LimitedSystem(virtual, LimitedSystem.Habit.PLATFORM);
        Retrying client =
                new Retrying(new Pacing(system, virtual), virtual, virtual, new Random(1), Answers.NO_CONDITIONS);
        Callable<Integer> caller = () -> {
            try {
                return client.send(Answers.READ, Deadline.in(Duration.ofSeconds(90), virtual))
                        .status();
            } catch (RateLimitedException limited) {
                assertThat(limited.retryAfter()).isPositive();
                return 429;
            }
        };
        List<Integer> ends = virtual.run(Collections.nCopies(CALLERS, caller));
        assertThat(ends.stream().filter(status -> status == 200)).hasSize(2 * LimitedSystem.ALLOWED);
        assertThat(virtual.elapsed()).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(61));
    }

    @Test
    void aNewWindowTakesAsManyAsTheLastUntilAnAnswerTells() {
        Queue<Duration> unanswered = new ArrayDeque<>();
        Pacing[] itself = new Pacing[1];
        // While the first call of the second window is under way, another one finds two places, and a third none.
        itself[0] = new Pacing(
                (call, deadline) -> {
                    if (time.slept.size() == 1 && unanswered.size() < 3) {
                        unanswered.add(Duration.ZERO);
                        itself[0].send(Answers.READ, deadline(120));
                    }
                    return Answers.with(200, headers(3, 3, 60));
                },
                time);
        itself[0].send(Answers.READ, deadline(120));
        itself[0].send(Answers.READ, deadline(120));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    @Test
    void aLateAnswerOfAnOldWindowIsNotThatOfANewOne() {
        Queue<Answered> script = new ArrayDeque<>();
        Pacing pacing = new Pacing((call, deadline) -> script.remove().in(time), time);
        script.add(new Answered(0, headers(3, 1, 60)));
        pacing.send(Answers.READ, deadline(120));
        // Sent at 0:58 and counted then, answered at 1:13: it tells of the window that ended at 1:00.
        time.sleep(Duration.ofSeconds(58));
        script.add(new Answered(15, headers(3, 3, 2)));
        pacing.send(Answers.READ, deadline(120));
        time.slept.clear();
        for (int i = 1; i <= 3; i++) {
            script.add(new Answered(0, headers(3, i, 60)));
            pacing.send(Answers.READ, deadline(120));
        }
        assertThat(time.slept).as("three places in the new window, at once").isEmpty();
    }

    @Test
    void aLateAnswerDoesNotEndTheWindowThatBeganMeanwhile() {
        Queue<Answered> script = new ArrayDeque<>();
        Pacing[] itself = new Pacing[1];
        itself[0] = new Pacing(
                (call, deadline) -> {
                    Answered answered = script.remove();
                    answered.meanwhile.run();
                    return answered.in(time);
                },
                time);
        script.add(new Answered(0, headers(3, 1, 60)));
        itself[0].send(Answers.READ, deadline(120));
        time.sleep(Duration.ofSeconds(58));
        // Of the window before; while it is on its way, the next one begins and tells of two more places.
        script.add(new Answered(0, headers(3, 3, 2), () -> {
            time.sleep(Duration.ofSeconds(10));
            script.add(new Answered(0, headers(3, 1, 60)));
            itself[0].send(Answers.READ, deadline(120));
        }));
        itself[0].send(Answers.READ, deadline(120));
        time.slept.clear();
        for (int i = 2; i <= 3; i++) {
            script.add(new Answered(0, headers(3, i, 60)));
            itself[0].send(Answers.READ, deadline(120));
        }
        assertThat(time.slept).isEmpty();
        script.add(new Answered(0, headers(3, 1, 60)));
        itself[0].send(Answers.READ, deadline(120));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void aLimitThatIsRaisedHoldsFromTheNextAnswerOn() {
        Queue<Answered> script = new ArrayDeque<>();
        Pacing pacing = new Pacing((call, deadline) -> script.remove().in(time), time);
        script.add(new Answered(0, headers(1, 1, 60)));
        pacing.send(Answers.READ, deadline(120));
        for (int i = 1; i <= 100; i++) {
            script.add(new Answered(0, headers(300, i, 60)));
            pacing.send(Answers.READ, deadline(120));
        }
        assertThat(time.slept).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void aSystemThatAllowsNothingIsAskedOnceInAWindow() {
        Pacing pacing = new Pacing((call, deadline) -> Answers.with(200, headers(0, 1, 60)), time);
        for (int i = 0; i < 3; i++) {
            pacing.send(Answers.READ, deadline(120));
        }
        assertThat(time.slept).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    @Test
    void withoutHeadersNothingIsPaced() {
        Pacing pacing = new Pacing((call, deadline) -> Answers.status(200), time);
        for (int i = 0; i < 1_000; i++) {
            pacing.send(Answers.READ, deadline(10));
        }
        assertThat(time.slept).isEmpty();
    }

    @Test
    void headersThatAreNoNumbersOfCallsAndSecondsArePassedOver() {
        List<Map<String, String>> odd = List.of(
                Map.of(
                        "inin-ratelimit-allowed", "many",
                        "inin-ratelimit-count", "-1",
                        "inin-ratelimit-reset", "99999999999999"),
                headers(3, 3, 1_767_225),
                headers(3, 3, -60),
                Map.of("inin-ratelimit-allowed", "3", "inin-ratelimit-count", "3"));
        for (Map<String, String> headers : odd) {
            Pacing pacing = new Pacing((call, deadline) -> Answers.with(200, headers), time);
            pacing.send(Answers.READ, deadline(10));
            pacing.send(Answers.READ, deadline(10));
        }
        assertThat(time.slept).isEmpty();
    }

    private HttpAnswer counted(int allowed, int reset) {
        return Answers.with(200, headers(allowed, (count.getAndIncrement() % allowed) + 1, reset));
    }

    private static Map<String, String> headers(int allowed, int count, int reset) {
        return Map.of(
                "inin-ratelimit-allowed", String.valueOf(allowed),
                "inin-ratelimit-count", String.valueOf(count),
                "inin-ratelimit-reset", String.valueOf(reset));
    }

    private Deadline deadline(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds), time);
    }

    /** An answer that takes its time, and what happens meanwhile. */
    private record Answered(int seconds, Map<String, String> headers, Runnable meanwhile) {

        Answered(int seconds, Map<String, String> headers) {
            this(seconds, headers, () -> {});
        }

        HttpAnswer in(TestTime time) {
            if (seconds > 0) {
                time.sleep(Duration.ofSeconds(seconds));
            }
            return Answers.with(200, headers);
        }
    }
}
