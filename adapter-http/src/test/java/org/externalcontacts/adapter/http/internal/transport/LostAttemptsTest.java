package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.answer;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.failing;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.insecure;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.late;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.lost;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.retryAfter;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.trouble;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.turnedAwayByTheLogin;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.unauthorised;
import static org.externalcontacts.adapter.http.internal.transport.Outcome.unsent;
import static org.junit.jupiter.api.Named.named;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call of which one attempt may have arrived ends as that attempt would have, however later ones end. */
class LostAttemptsTest {

    private static final int MOST_ATTEMPTS = 10;

    private final TestTime time = new TestTime();

    @ParameterizedTest
    @MethodSource("endsThatDoNotArrive")
    void aKeyedCreateHasAnUnknownOutcome(Outcome end) {
        for (Outcome arrived : List.of(lost(true), late(), trouble(503))) {
            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class, () -> send(Answers.KEYED, followed(arrived, end))))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("endsThatDoNotArrive")
    void aReplacementSaysThatItMayHaveArrived(Outcome end) {
        for (Outcome arrived : List.of(lost(true), late())) {
            assertThat(catchThrowableOfType(HttpFault.class, () -> send(Answers.REPLACE, followed(arrived, end)))
                            .mayHaveArrived())
                    .isTrue();
        }
    }

    @Test
    void anAnswerInTroubleIsWhatIsKnownOfARead() {
        assertThat(send(Answers.READ, trouble(503), lost(false), lost(false)).status())
                .isEqualTo(503);
    }

    @Test
    void toBeTurnedAwayAtOnceHasNoEffect() {
        assertThat(catchThrowableOfType(RateLimitedException.class, () -> send(Answers.REPLACE, retryAfter(429, "61")))
                        .mayHaveArrived())
                .isFalse();
    }

    @Test
    void aKeyedCreateIsTriedSixTimes() {
        Outcome[] script = {lost(true), lost(false), lost(false), lost(false), lost(true), answer(200)};
        assertThat(send(Answers.KEYED, script).status()).isEqualTo(200);
    }

    @Test
    void whatCameLaterIsKeptWithTheFault() {
        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> send(Answers.KEYED, trouble(503), failing()));
        assertThat(unknown.status()).contains(503);
        assertThat(unknown.getSuppressed()).hasAtLeastOneElementOfType(IllegalStateException.class);
    }

    private static Stream<Named<Outcome>> endsThatDoNotArrive() {
        return Stream.of(
                named("refused connections", lost(false)),
                named("no certificate", insecure(false)),
                named("turned away for longer than the deadline", retryAfter(429, "61")),
                named("not sent in time", unsent()),
                named("a login that turns away", turnedAwayByTheLogin()),
                named("credentials that are not taken any more", unauthorised()),
                named("a token source that throws", failing()));
    }

    private static Outcome[] followed(Outcome first, Outcome end) {
        return Stream.concat(Stream.of(first), Collections.nCopies(MOST_ATTEMPTS, end).stream())
                .toArray(Outcome[]::new);
    }

    private HttpAnswer send(HttpCall call, Outcome... outcomes) {
        Retrying retrying = new Retrying(
                Outcome.script(new AtomicInteger(), outcomes), time, time, new Random(1), Answers.withConditions());
        return retrying.send(call, Deadline.in(Duration.ofMinutes(1), time));
    }
}
