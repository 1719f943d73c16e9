package org.externalcontacts.server.cli;

import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.files.text.FileSource;
import picocli.CommandLine;

/** The options for loading contacts at start. */
final class SeedOptions {

    private Option<Path> file = Option.none();
    private Option<Charset> charset = Option.none();

    @CommandLine.Option(names = "--seed-strict", description = "Do not start unless every row of the seed is loaded.")
    private boolean strict;

    SeedOptions() {}

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "<file>",
            description =
                    "Contacts to begin with, when there are none yet: a CSV file with a header, such as firstName,lastName,workEmail, "
                            + "an export of Google Contacts or Outlook, or vCards. Rows that cannot be loaded are reported.")
    void file(Path path) {
        file = Option.some(path);
    }

    @CommandLine.Option(
            names = "--seed-charset",
            paramLabel = "<name>",
            description =
                    "Encoding of the seed, such as windows-1252. Default: what its byte-order mark says, else UTF-8.")
    void charset(Charset named) {
        charset = Option.some(named);
    }

    /**
     * Fills the engine, which is opened only for that, and prints a report. Returns the reason not to start, if there is one.
     *
     * @param rehearsed gives an empty engine that decides in the same way and keeps nothing
     */
    Option<String> fill(
            Supplier<? extends ExternalContacts> opened,
            Supplier<? extends ExternalContacts> rehearsed,
            PrintWriter out,
            PrintWriter err) {
        if (file.isEmpty()) {
            return Option.when(strict || charset.isDefined(), "--seed-strict and --seed-charset require --seed");
        }
        ExternalContacts engine = opened.get();
        if (holdsContacts(engine)) {
            // A server that is started again with the same options must not load everybody again.
            out.println(file.get() + " was not loaded: there are contacts already");
            return Option.none();
        }
        FileSource plain = FileSource.at(file.get());
        FileSource source = charset.map(plain::in).getOrElse(plain);
        return strict ? fillStrictly(source, engine, rehearsed, out, err) : filled(source, engine, out, err);
    }

    /** Nothing is loaded if a row would be rejected: a part of the file would stay, and the next start would not load the rest. */
    private Option<String> fillStrictly(
            FileSource source,
            ExternalContacts engine,
            Supplier<? extends ExternalContacts> rehearsed,
            PrintWriter out,
            PrintWriter err) {
        if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
            return Option.some("--seed-strict reads the file twice, so it must be a regular file");
        }
        StringWriter report = new StringWriter();
        try (ExternalContacts empty = rehearsed.get()) {
            Option<String> wrong = filled(source, empty, new PrintWriter(report), err);
            wrong.forEach(reason -> out.print(report));
            return wrong.orElse(() -> filled(source, engine, out, err));
        }
    }

    private Option<String> filled(FileSource source, ExternalContacts engine, PrintWriter out, PrintWriter err) {
        return new Seed(source, out, err)
                .fill(engine)
                .filterOrElse(
                        bad -> bad == 0 || !strict,
                        bad -> source.saying(Terminal.count(bad, "row") + " rejected, and --seed-strict is given"))
                .swap()
                .toOption();
    }

    private static boolean holdsContacts(ExternalContacts engine) {
        return engine.contacts().all().getOrElseThrow(Refusal::asException).hasNext();
    }
}
