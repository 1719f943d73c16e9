package org.externalcontacts.application.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.ArrayList;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answer of a bulk call")
class BulkTest {

    @Test
    @DisplayName("Rules 7.1, 7.4: one outcome for each item, in the order of the request, refused ones by position")
    void tellsWhichItemsWereRefused() {
        Bulk<Integer> bulk = Bulk.each(List.of(1, 2, 3, 4, 1), BulkTest::odd);

        assertThat(bulk.outcomes().map(Either::isRight)).containsExactly(true, false, true, false, true);
        assertThat(bulk.errorIndexes()).containsExactly(1, 3);
        assertThat(bulk.errorCount()).isEqualTo(2);
        assertThat(bulk.successes()).containsExactly(1, 3, 1);
    }

    @Test
    @DisplayName("Rule 7.4: items are carried out one by one, each once, when the call is made")
    void carriesOutEachItemOnce() {
        java.util.List<Integer> done = new ArrayList<>();
        Bulk<Integer> bulk = Bulk.each(List.of(3, 2, 1), item -> {
            done.add(item);
            return Either.right(item);
        });

        assertThat(done).containsExactly(3, 2, 1);
        assertThat(bulk.successes().appendAll(bulk.successes())).hasSize(6);
        assertThat(done).hasSize(3);
    }

    @Test
    void ofNothingIsEmpty() {
        Bulk<Integer> bulk = Bulk.each(List.<Integer>empty(), BulkTest::odd);

        assertThat(bulk.outcomes()).isEmpty();
        assertThat(bulk.errorCount()).isZero();
    }

    @Test
    @DisplayName("Rule 7.3: one call of the platform takes 50 items")
    void isTooLargeForOneCallFromFiftyOneOn() {
        assertThat(Bulk.tooLarge(50)).isEmpty();
        assertThat(Bulk.tooLarge(51)).containsExactly(new Refusal.LimitExceeded(51, "entities", 50));
    }

    private static Either<Refusal, Integer> odd(int item) {
        return item % 2 == 1
                ? Either.right(item)
                : Either.left(new Refusal.NotFound(EntityKind.CONTACT, String.valueOf(item)));
    }
}
