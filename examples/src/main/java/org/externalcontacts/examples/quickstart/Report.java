package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.files.contact.ContactFile;

/**
 * What the run did, for a person to read.
 *
 * @param columns what the people's columns were used for
 * @param people what became of the people's rows
 * @param offices what became of the offices' rows
 * @param organizations how many organizations were created
 * @param fates what became of the offices' phones
 * @param notes how many notes were attached
 * @param plan one merge plan
 * @param findings questions and their answers
 * @param checks what must hold when nothing was lost
 */
record Report(
        ContactFile.Description columns,
        RowLedger people,
        RowLedger offices,
        int organizations,
        Map<OfficeFate, Integer> fates,
        int notes,
        Option<MergePlan> plan,
        List<String> findings,
        List<SelfCheck> checks) {

    /** Whether every check holds. */
    boolean isSound() {
        return checks.forAll(SelfCheck::holds);
    }

    /** The report, line by line. */
    List<String> lines() {
        return List.of(
                        rows("People from " + people.file(), people)
                                .append(count(people.landed(), "created as contacts"))
                                .append(count(organizations, "organizations created")),
                        rows("Offices from " + offices.file(), offices)
                                .appendAll(fates.map(fate -> count(fate._2, fate._1.told())))
                                .append(count(notes, "notes attached to the person")),
                        titled(
                                "Columns of " + people.file(),
                                List.of(
                                        "used: " + columns.used().mkString(", "),
                                        "not used: "
                                                + (columns.unused().isEmpty()
                                                        ? "none"
                                                        : columns.unused().mkString(", ")))),
                        titled("Reported", problems()),
                        titled("Landed, with a remark", people.remarks().map(RowProblem::message)),
                        titled(
                                "One merge plan in full",
                                plan.toList().flatMap(shown -> new MergePlanView(shown).lines())),
                        titled("Found", findings),
                        titled("Self-check", checks.map(SelfCheck::line)))
                .flatMap(section -> section);
    }

    private List<String> problems() {
        return people.problems().appendAll(offices.problems()).map(RowProblem::message);
    }

    private static List<String> rows(String title, RowLedger ledger) {
        return List.of(title, count(ledger.read(), "rows read"), count(ledger.reported(), "rows reported"));
    }

    private static String count(int number, String of) {
        return String.format(Locale.ROOT, "  %,7d  %s", number, of);
    }

    private static List<String> titled(String title, List<String> lines) {
        return lines.isEmpty()
                ? lines
                : lines.map(line -> line.startsWith("  ") ? line : "  " + line).prepend(title);
    }
}
