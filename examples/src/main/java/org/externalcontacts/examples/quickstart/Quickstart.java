package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/**
 * Reads people and their offices from two CSV files and works with them through the ports: creates, observes, merges, looks up,
 * searches, notes, scans, and reports. Without arguments it takes the sample of invented people it ships.
 *
 * <p>Exit code 0: every row landed or was reported. 1: a row was lost. 2: the arguments or files cannot be used.
 */
public final class Quickstart {

    private static final int ROWS_PER_PROGRESS_LINE = 250;

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
        return files(args)
                .flatMap(files -> files.get(0)
                        .read(PersonRow.COLUMNS)
                        .flatMap(people ->
                                files.get(1).read(OfficeRow.COLUMNS).flatMap(offices -> report(people, offices))))
                .fold(this::unusable, this::printed);
    }

    private Either<String, Report> report(Table people, Table offices) {
        try (ExternalContacts contacts = InMemoryExternalContacts.create()) {
            return PublicSeat.define(contacts)
                    .map(seat -> report(contacts, seat, people, offices))
                    .mapLeft(Refusal::message);
        }
    }

    /** The story itself. */
    private Report report(ExternalContacts contacts, PublicSeat seat, Table peopleTable, Table officesTable) {
        Seq<PersonRow> people = peopleTable.rows().map(PersonRow::new);
        Seq<OfficeRow> offices = officesTable.rows().map(OfficeRow::new);
        RowLedger peopleLedger = new RowLedger(peopleTable);
        RowLedger officesLedger = new RowLedger(officesTable);
        Progress progress = new Progress(err, ROWS_PER_PROGRESS_LINE);

        OrganizationIds organizations = OrganizationIds.create(contacts, people);
        People persons = new People(contacts, peopleLedger, organizations, seat);
        progress.each("creating people", people, persons::create);

        OfficePhones phones = new OfficePhones(contacts, officesLedger, persons, InstantSource.system());
        progress.each("taking calls from offices", offices, phones::take);

        OfficeNotes notes = new OfficeNotes(contacts, officesLedger, persons);
        progress.each("attaching notes", offices, notes::attach);

        Findings findings = new Findings(contacts);
        return new Report(
                peopleLedger,
                officesLedger,
                organizations.created(),
                phones.fates(),
                notes.attached(),
                phones.plan(),
                findings.lines(people, offices),
                List.of(
                        SelfCheck.ofRows(peopleLedger),
                        SelfCheck.ofRows(officesLedger),
                        SelfCheck.ofScan("contacts", peopleLedger.landed(), findings.scannedContacts()),
                        SelfCheck.ofScan("notes", notes.attached(), findings.scannedNotes())));
    }

    private static Either<String, List<CsvFile>> files(String... args) {
        if (args.length == 0) {
            return Either.right(List.of("people.csv", "offices.csv").map(CsvFile::shipped));
        }
        try {
            return args.length == 2
                    ? Either.right(List.of(args).map(Path::of).map(CsvFile::at))
                    : Either.left("give no file, for the sample, or two: people.csv offices.csv");
        } catch (InvalidPathException notAPath) {
            return Either.left("not a file name: " + notAPath.getInput());
        }
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
