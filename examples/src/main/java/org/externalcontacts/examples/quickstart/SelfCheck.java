package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;
import org.externalcontacts.domain.Refusal;

/** One thing that must hold when nothing was lost. */
record SelfCheck(String statement, boolean holds) {

    /** Every row of the file landed or was reported. */
    static SelfCheck ofRows(RowLedger ledger) {
        List<Long> lost = ledger.lost();
        String sum = String.format(
                Locale.ROOT,
                "%s: %,d landed + %,d reported = %,d read",
                ledger.file(),
                ledger.landed(),
                ledger.reported(),
                ledger.read());
        return new SelfCheck(
                lost.isEmpty() ? sum : sum + ", lost are lines " + lost.mkString(", "), ledger.isBalanced());
    }

    /** A scan came by exactly as many as were made. */
    static SelfCheck ofScan(String things, int made, Either<Refusal, Integer> scanned) {
        return scanned.fold(
                refusal -> new SelfCheck(things + " cannot be scanned: " + refusal.message(), false),
                count -> new SelfCheck(
                        String.format(Locale.ROOT, "%s: %,d made, %,d scanned", things, made, count), made == count));
    }

    /** The check in one line. */
    String line() {
        return (holds ? "  ok      " : "  FAILED  ") + statement;
    }
}
