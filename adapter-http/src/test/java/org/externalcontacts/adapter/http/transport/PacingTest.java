package org.externalcontacts.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.junit.jupiter.api.Test;

/** Calls follow the rate-limit headers of the answers (BEHAVIOUR 15.2). */
class PacingTest {

    private final TestTime time = new TestTime();
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void whoUsedUpTheWindowWaitsForTheNext() {
        Pacing pacing = new Pacing((call, deadline) -> counted(3, 60), time, time);
        for (int i = 0; i < 3; i++) {
            pacing.send(Answers.READ, deadline(120));
        }
        assertThat(time.slept).isEmpty();
        pacing.send(Answers.READ, deadline(120));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void whoCannotWaitThatLongIsToldHowLong() {
        Pacing pacing = new Pacing((call, deadline) -> counted(1, 42), time, time);
        pacing.send(Answers.READ, deadline(10));
        RateLimitedException limited =
                catchThrowableOfType(RateLimitedException.class, () -> pacing.send(Answers.READ, deadline(10)));
        assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(42));
        assertThat(count).hasValue(1);
    }

    @Test
    void withoutHeadersNothingIsPaced() {
        Pacing pacing = new Pacing((call, deadline) -> Answers.status(200), time, time);
        for (int i = 0; i < 1_000; i++) {
            pacing.send(Answers.READ, deadline(10));
        }
        assertThat(time.slept).isEmpty();
    }

    @Test
    void headersThatAreNoNumbersArePassedOver() {
        Pacing pacing = new Pacing(
                (call, deadline) -> Answers.with(
                        200,
                        Map.of(
                                "inin-ratelimit-allowed", "many",
                                "inin-ratelimit-count", "-1",
                                "inin-ratelimit-reset", "99999999999999")),
                time,
                time);
        pacing.send(Answers.READ, deadline(10));
        pacing.send(Answers.READ, deadline(10));
        assertThat(time.slept).isEmpty();
    }

    private HttpAnswer counted(int allowed, int reset) {
        return Answers.with(
                200,
                Map.of(
                        "inin-ratelimit-allowed", String.valueOf(allowed),
                        "inin-ratelimit-count", String.valueOf((count.getAndIncrement() % allowed) + 1),
                        "inin-ratelimit-reset", String.valueOf(reset)));
    }

    private Deadline deadline(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds), time);
    }
}
