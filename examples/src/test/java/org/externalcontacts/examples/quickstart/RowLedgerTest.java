package org.externalcontacts.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.domain.Refusal;
import org.junit.jupiter.api.Test;

/** The self-check must be able to fail. */
class RowLedgerTest {

    private final RowLedger ledger = new RowLedger("people.csv", List.of(2L, 3L, 4L));

    @Test
    void aRowOfWhichNothingIsSaidIsLost() {
        ledger.done(2);
        ledger.reported(4, "is bad");

        assertThat(ledger.isBalanced()).isFalse();
        assertThat(ledger.lost()).containsExactly(3L);
        assertThat(SelfCheck.ofRows(ledger).line())
                .isEqualTo("  FAILED  people.csv: 1 landed + 1 reported = 3 read, lost are lines 3");
    }

    @Test
    void aRowThatWasReportedHasNotLandedHoweverFarItCame() {
        ledger.reported(2, "phone not taken");
        ledger.done(2);
        ledger.done(3);
        ledger.done(4);

        assertThat(ledger.landed()).isEqualTo(2);
        assertThat(ledger.reported()).isEqualTo(1);
        assertThat(ledger.isBalanced()).isTrue();
    }

    @Test
    void aRowReportedTwiceIsOneRowWithTwoProblems() {
        ledger.reported(2, "phone not taken");
        ledger.reported(2, "note not attached");

        assertThat(ledger.reported()).isEqualTo(1);
        assertThat(ledger.problems().map(RowProblem::message))
                .containsExactly("people.csv line 2: phone not taken", "people.csv line 2: note not attached");
    }

    @Test
    void aRowThatWasNeverReadUnbalancesTheLedger() {
        List.of(2, 3, 4, 9).forEach(ledger::done);

        assertThat(ledger.isBalanced()).isFalse();
    }

    @Test
    void aScanThatComesByAnotherNumberFails() {
        assertThat(SelfCheck.ofScan("notes", 3, Either.right(Iterator.of("one", "two")))
                        .line())
                .isEqualTo("  FAILED  notes: 3 made, 2 scanned");
    }

    @Test
    void aScanThatIsRefusedFails() {
        Refusal refusal = new Refusal.NotSupported("scan");

        assertThat(SelfCheck.ofScan("notes", 0, Either.left(refusal)).holds()).isFalse();
    }
}
