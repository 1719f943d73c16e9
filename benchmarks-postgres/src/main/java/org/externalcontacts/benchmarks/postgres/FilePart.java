package org.externalcontacts.benchmarks.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.externalcontacts.adapter.file.FileExternalContacts;
import org.externalcontacts.benchmarks.Memory;
import org.externalcontacts.benchmarks.Report;
import org.externalcontacts.domain.contact.ContactProfile;

/** The engine on a file, beside bare commits of the same rows to a copy of the file. */
final class FilePart {

    private static final int MANY_THREADS = 64;
    private static final int LOADING_THREADS = 32;

    /** More than the engine creates in a millisecond. */
    private static final int MOST_A_MILLI = 40;

    private static final double MEGABYTE = 1e6;

    private final int contacts;
    private final long millis;
    private final Report report;

    FilePart(int contacts, long millis, Report report) {
        this.contacts = contacts;
        this.millis = millis;
        this.report = report;
    }

    void run() {
        Path directory = temporary();
        try {
            Path whole = directory.resolve("opened");
            Files.createDirectories(whole);
            creates(directory, whole.resolve("contacts.db"));
            opening(whole);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(directory);
        }
    }

    private void creates(Path directory, Path backup) throws IOException {
        try (FileExternalContacts engine = FileExternalContacts.open(directory.resolve("engine"))) {
            long start = System.nanoTime();
            People people = People.loaded(engine, contacts, LOADING_THREADS);
            report.note("file, loading by bulk creates of 50 on 32 threads, contacts", contacts / seconds(start), "/s");
            engine.backup(backup);
            report.note("file, disk", Files.size(backup) / (double) contacts, " bytes a contact");
            Path copy = Files.copy(backup, directory.resolve("floor.db"));
            try (FloorFile floor = new FloorFile(copy)) {
                creates(people, floor, new Load(1, millis));
                creates(people, floor, new Load(MANY_THREADS, millis));
            }
        }
    }

    private void creates(People people, FloorFile floor, Load load) {
        Rounds rounds = Rounds.of(() -> {
            ContactProfile[] newcomers = people.newcomers((int) Math.min(load.millis() * MOST_A_MILLI, 1 << 20));
            return Map.of(
                    "engine",
                    load.run(
                            newcomers.length,
                            number -> people.engine()
                                    .contacts()
                                    .create(newcomers[number])
                                    .get()),
                    "floor",
                    load.run(newcomers.length, floor::create));
        });
        String on = "file, create, " + Threads.named(load.threads());
        report.note(on, rounds.of("engine").perSecond(), "/s");
        Times.report(report, on, rounds.of("engine"));
        report.note(on + ", bare commits", rounds.of("floor").perSecond(), "/s");
        report.atLeast(on + ", times bare commits", 0.9, rounds.times("engine", "floor"), "");
    }

    private void opening(Path whole) {
        long before = Memory.used();
        long start = System.nanoTime();
        try (FileExternalContacts engine = FileExternalContacts.open(whole)) {
            report.atMost("file, opening", 20, seconds(start), " s");
            engine.check().get();
            report.note("file, heap after opening", (Memory.used() - before) / MEGABYTE, " MB");
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("storage-benchmark");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
