package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.answer;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.insecure;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.late;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.lost;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.retryAfter;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.trouble;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call is sent again when that helps and does no harm. */
class RetryingTest {

    private final TestTime time = new TestTime();
    private final AtomicInteger sent = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 507, 511, 520, 524, 529, 599})
    void troubleThatMayPassIsTriedThreeTimes(int status) {
        assertThat(send(Answers.READ, trouble(status), trouble(status), answer(200))
                        .status())
                .isEqualTo(200);
        assertThat(sent).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 400, 401, 403, 404, 409, 422, 501})
    void anAnswerIsAnAnswer(int status) {
        assertThat(send(Answers.READ, answer(status)).status()).isEqualTo(status);
        assertThat(sent).hasValue(1);
    }

    @Test
    void threeAttemptsAreAll() {
        assertThat(send(Answers.READ, trouble(503), trouble(503), trouble(503), answer(200))
                        .status())
                .isEqualTo(503);
        assertThat(sent).hasValue(3);
    }

    @Test
    void lostConnectionsAndTimeoutsOfSafeCallsAreTriedAgain() {
        HttpAnswer answer = send(Answers.READ, lost(true), late(), answer(200));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.afterLostAnswer()).isTrue();
    }

    @Test
    void aCallThatNeverArrivedBeforeSaysSo() {
        assertThat(send(Answers.READ, lost(false), answer(200)).afterLostAnswer())
                .isFalse();
        assertThat(send(Answers.READ, trouble(429), answer(404)).afterLostAnswer())
                .isFalse();
    }

    @Test
    void aCreateThatMayHaveArrivedIsNeverSentAgain() {
        for (Outcome outcome : List.of(lost(true), late(), trouble(503), trouble(500), trouble(524))) {
            sent.set(0);
            OutcomeUnknownException unknown = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> send(Answers.CREATE, outcome, answer(200)));
            assertThat(unknown).hasMessageContaining("check whether it took effect");
            assertThat(unknown.correlationId()).isEqualTo("correlation");
            assertThat(sent).hasValue(1);
        }
    }

    @Test
    void aCreateThatProvablyDidNotArriveIsSentAgain() {
        assertThat(send(Answers.CREATE, lost(false), trouble(429), answer(200)).status())
                .isEqualTo(200);
    }

    @Test
    void aSecureConnectionThatBreaksIsAnUnknownOutcomeOnlyWhereTheCallMayHaveArrived() {
        assertThat(catchThrowableOfType(
                        OutcomeUnknownException.class, () -> send(Answers.CREATE, insecure(true), answer(200))))
                .hasCauseInstanceOf(InsecureConnectionException.class);
        for (HttpCall call : List.of(Answers.CREATE, Answers.READ)) {
            assertThat(catchThrowableOfType(
                            InsecureConnectionException.class, () -> send(call, insecure(false), answer(200))))
                    .isNotNull();
        }
        assertThat(catchThrowableOfType(
                        InsecureConnectionException.class, () -> send(Answers.READ, insecure(true), answer(200))))
                .isNotNull();
        assertThat(sent).hasValue(4);
    }

    @Test
    void aCreateThatCouldNotBeSentAtAllIsNotAnUnknownOutcome() {
        assertThat(catchThrowableOfType(
                                UnreachableException.class,
                                () -> send(Answers.CREATE, lost(false), lost(false), lost(false)))
                        .mayHaveArrived())
                .isFalse();
    }

    @Test
    void retryAfterInSecondsIsHonoured() {
        send(Answers.READ, retryAfter(429, "42"), answer(200));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(42));
    }

    @Test
    void retryAfterAsADateIsHonoured() {
        send(Answers.READ, retryAfter(503, "Thu, 01 Jan 2026 00:00:07 GMT"), answer(200));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aDateThatIsOverAndWordsThatAreNoneDoNotStopTheCall() {
        send(Answers.READ, retryAfter(503, "Thu, 01 Jan 1970 00:00:00 GMT"), retryAfter(503, "soon"), answer(200));
        assertThat(sent).hasValue(3);
        assertThat(time.slept.get(1)).isEqualTo(RetryAfter.CAUTIOUS);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void nobodyComesEarlierThanTheSystemSaid(int status) {
        send(Answers.READ, retryAfter(status, "1.5"), retryAfter(status, "2s"), answer(200));
        assertThat(time.slept).containsExactly(Duration.ofMillis(1_500), Duration.ofSeconds(2));
    }

    @Test
    void toBeTurnedAwayIsNoAttemptWhileTheDeadlineAllowsWaiting() {
        Outcome[] script = Stream.of(
                        Collections.nCopies(50, retryAfter(429, "1")),
                        List.of(trouble(503), retryAfter(429, "1"), trouble(503), answer(200)))
                .flatMap(List::stream)
                .toArray(Outcome[]::new);
        assertThat(send(Answers.READ, script).status()).isEqualTo(200);
        assertThat(sent).hasValue(script.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "0.001"})
    void aSystemThatTurnsAwayWithoutEndIsNotFlooded(String retryAfter) {
        Outcome[] script =
                Collections.nCopies(1_000, retryAfter(429, retryAfter)).toArray(Outcome[]::new);
        assertThat(catchThrowableOfType(RateLimitedException.class, () -> send(Answers.CREATE, script)))
                .isNotNull();
        assertThat(sent.get()).isLessThan(60);
    }

    @Test
    void withoutAWordWhenToComeAgainTheWaitsDouble() {
        send(Answers.READ, trouble(429), trouble(429), trouble(429), answer(200));
        assertThat(time.slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aLoginThatTurnsAwayIsWaitedForLikeACall() {
        Outcome limited = () -> {
            throw new RateLimitedException("oauth_token", "login", Duration.ofSeconds(20));
        };
        assertThat(send(Answers.CREATE, limited, limited, answer(200)).status()).isEqualTo(200);
        assertThat(time.slept).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
        assertThat(catchThrowableOfType(
                        RateLimitedException.class, () -> send(Answers.CREATE, limited, limited, limited)))
                .as("the deadline is a minute")
                .hasMessageContaining("oauth_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "3600", "1h", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void troubleThatLastsLongerThanTheDeadlineSaysWhenToComeAgain(String retryAfter) {
        assertThat(catchThrowableOfType(
                                RateLimitedException.class,
                                () -> send(Answers.READ, retryAfter(503, retryAfter), answer(200)))
                        .retryAfter())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(61));
        assertThat(catchThrowableOfType(
                        OutcomeUnknownException.class,
                        () -> send(Answers.CREATE, retryAfter(503, retryAfter), answer(200))))
                .as("a create may have happened all the same")
                .isNotNull();
        assertThat(time.slept).isEmpty();
    }

    @Test
    void aCreateThatWasNotSentInTimeIsNotAnUnknownOutcome() {
        Outcome unsent = () -> {
            throw new TimedOutException("post", "correlation", false, null);
        };
        assertThat(catchThrowableOfType(TimedOutException.class, () -> send(Answers.CREATE, unsent, unsent, unsent))
                        .mayHaveArrived())
                .isFalse();
    }

    @Test
    void waitsDoubleAndAreRandomBetweenNothingAndAll() {
        for (int i = 0; i < 20; i++) {
            send(Answers.READ, trouble(503), trouble(503), answer(200));
        }
        List<Duration> first = everySecond(0);
        List<Duration> second = everySecond(1);
        assertThat(first).allMatch(wait -> wait.compareTo(Duration.ofMillis(200)) <= 0);
        assertThat(second).allMatch(wait -> wait.compareTo(Duration.ofMillis(400)) <= 0);
        assertThat(first).anyMatch(wait -> wait.compareTo(Duration.ofMillis(50)) < 0);
        assertThat(second).anyMatch(wait -> wait.compareTo(Duration.ofMillis(200)) > 0);
    }

    @Test
    void noWaitPassesTheDeadline() {
        RateLimitedException limited = catchThrowableOfType(
                RateLimitedException.class, () -> send(Answers.CREATE, retryAfter(429, "61"), answer(200)));
        assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(61));
        assertThat(time.slept).isEmpty();
    }

    @Test
    void aDeadSystemGetsAtMostOneTenthMoreCallsThanWereMade() {
        Retrying retrying = new Retrying(
                (call, deadline) -> {
                    sent.incrementAndGet();
                    throw new UnreachableException("x", "y", false, null);
                },
                time,
                time,
                new Random(1),
                Answers.NO_CONDITIONS);
        for (int i = 0; i < 1_000; i++) {
            assertThat(catchThrowableOfType(
                            UnreachableException.class,
                            () -> retrying.send(Answers.READ, Deadline.in(Duration.ofMinutes(1), time))))
                    .isNotNull();
        }
        assertThat(sent.get()).isBetween(1_010, 1_100);
    }

    @Test
    void successesEarnRetriesAgain() {
        AtomicInteger turn = new AtomicInteger();
        Retrying retrying = new Retrying(
                (call, deadline) -> {
                    sent.incrementAndGet();
                    return Answers.status(turn.incrementAndGet() % 10 == 0 ? 503 : 200);
                },
                time,
                time,
                new Random(1),
                Answers.NO_CONDITIONS);
        for (int i = 0; i < 5_000; i++) {
            assertThat(retrying.send(Answers.READ, Deadline.in(Duration.ofMinutes(1), time))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anInterruptedWaitEndsTheCallAndKeepsTheFlag() {
        Retrying retrying = new Retrying(
                (call, deadline) -> Answers.status(503),
                time,
                new MonotonicTime(wait -> {
                    throw new InterruptedException();
                }),
                new Random(1),
                Answers.NO_CONDITIONS);
        assertThat(catchThrowableOfType(
                        InterruptedCallException.class,
                        () -> retrying.send(Answers.READ, Deadline.in(Duration.ofMinutes(1), time))))
                .isNotNull();
        assertThat(Thread.interrupted()).isTrue();
    }

    private HttpAnswer send(HttpCall call, Outcome... outcomes) {
        Retrying retrying =
                new Retrying(Outcome.script(sent, outcomes), time, time, new Random(sent.get()), Answers.NO_CONDITIONS);
        return retrying.send(call, Deadline.in(Duration.ofMinutes(1), time));
    }

    private List<Duration> everySecond(int from) {
        return java.util.stream.IntStream.range(0, time.slept.size())
                .filter(i -> i % 2 == from)
                .mapToObj(time.slept::get)
                .toList();
    }
}
