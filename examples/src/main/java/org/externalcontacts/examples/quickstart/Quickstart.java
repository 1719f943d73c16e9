package org.externalcontacts.examples.quickstart;

import io.vavr.control.Either;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.files.contact.ContactFile;

/**
 * Reads people and their offices from two files and works with them through the ports: creates, observes, merges, looks up,
 * searches, notes, scans, and reports. Without arguments it takes the sample of invented people it ships.
 *
 * <p>Exit code 0: every row landed or was reported. 1: a row was lost. 2: the arguments or files cannot be used.
 */
public final class Quickstart {

    private static final int ROWS_A_PROGRESS_LINE = 250;

    private final PrintStream out;
    private final PrintStream err;

    Quickstart(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs on two files, people first, or on the sample. */
    public static void main(String... args) {
        int exitCode = new Quickstart(utf8(System.out), utf8(System.err)).run(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs and answers the exit code. */
    int run(String... args) {
        return Inputs.read(args).flatMap(this::worked).fold(this::unusable, this::printed);
    }

    private Either<String, Report> worked(Inputs inputs) {
        try (ExternalContacts contacts = InMemoryExternalContacts.create()) {
            return PublicSeat.define(contacts)
                    .map(seat -> report(contacts, seat, inputs))
                    .mapLeft(Refusal::message);
        }
    }

    private Report report(ExternalContacts contacts, PublicSeat seat, Inputs inputs) {
        RowLedger ofPeople =
                new RowLedger(inputs.peopleFile().name(), inputs.people().map(ContactFile.Row::line));
        RowLedger ofOffices =
                new RowLedger(inputs.officesFile().name(), inputs.offices().map(OfficeRow::line));
        Progress progress = new Progress(err, ROWS_A_PROGRESS_LINE);

        People people = new People(contacts, ofPeople, seat);
        progress.each("creating people", inputs.people(), people::create);

        OfficePhones phones = new OfficePhones(contacts, ofOffices, people, InstantSource.system());
        progress.each("taking calls from offices", inputs.offices(), phones::take);

        OfficeNotes notes = new OfficeNotes(contacts, ofOffices, people);
        progress.each("attaching notes", inputs.offices(), notes::attach);

        return new Report(
                inputs.columns(),
                ofPeople,
                ofOffices,
                people.organizations(),
                phones.fates(),
                notes.attached(),
                phones.plan(),
                new Findings(contacts).on(inputs),
                SelfCheck.all(contacts, ofPeople, ofOffices, notes.attached()));
    }

    private int unusable(String reason) {
        err.println(reason);
        return 2;
    }

    private int printed(Report report) {
        report.lines().forEach(out::println);
        return report.isSound() ? 0 : 1;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
