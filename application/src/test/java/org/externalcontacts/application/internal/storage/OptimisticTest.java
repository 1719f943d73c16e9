package org.externalcontacts.application.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An optimistic change")
class OptimisticTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void isTriedUntilItIsStored() {
        Either<Refusal, Integer> stored = Optimistic.untilStored(() -> {
            int attempt = attempts.incrementAndGet();
            return Either.right(Option.when(attempt == 3, attempt));
        });
        assertThat(stored).isEqualTo(Either.right(3));
        assertThat(attempts).hasValue(3);
    }

    @Test
    void isNotTriedAgainWhenItIsRefused() {
        Refusal refusal = new Refusal.NotFound(EntityKind.CONTACT, "nobody");
        Either<Refusal, Integer> refused = Optimistic.untilStored(() -> {
            attempts.incrementAndGet();
            return Either.left(refusal);
        });
        assertThat(refused).isEqualTo(Either.left(refusal));
        assertThat(attempts).hasValue(1);
    }
}
