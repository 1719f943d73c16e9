package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/** One thing that must hold when nothing was lost. */
record SelfCheck(String statement, boolean holds) {

    /** The rows of both files, and a scan over everything that was made of them. */
    static List<SelfCheck> all(ExternalContacts contacts, RowLedger people, RowLedger offices, int notes) {
        return List.of(
                ofRows(people),
                ofRows(offices),
                ofScan("contacts", people.landed(), contacts.contacts().all()),
                ofScan("notes", notes, contacts.notes().all()));
    }

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

    /** A scan comes by exactly as many as were made. */
    static <T> SelfCheck ofScan(String things, int made, Either<Refusal, Iterator<T>> scan) {
        return scan.map(Iterator::size)
                .fold(
                        refusal -> new SelfCheck(things + " cannot be scanned: " + refusal.message(), false),
                        scanned -> new SelfCheck(
                                String.format(Locale.ROOT, "%s: %,d made, %,d scanned", things, made, scanned),
                                made == scanned));
    }

    /** The check in one line. */
    String line() {
        return (holds ? "  ok      " : "  FAILED  ") + statement;
    }
}
