package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a writer was about to do and what it was answered, in a file outside of the database: an intention before its call, an outcome after. A
 * line is handed to the operating system in one piece, so it outlives the writer.
 */
final class Ledger implements AutoCloseable {

    /**
     * A line of it.
     *
     * @param outcome what is known by now
     * @param call what was asked for, as the same words before and after
     * @param result the id of the record that was answered; empty if there is none
     */
    record Line(Outcome outcome, String call, String result) {

        private static Line parsed(String text) {
            String[] parts = text.split(" : ", -1);
            return new Line(Outcome.valueOf(parts[0]), parts[1], parts[2]);
        }

        private String text() {
            return outcome + " : " + call + " : " + result + "\n";
        }
    }

    /** What is known of a call. */
    enum Outcome {
        INTENDED,
        DONE,
        /** A fault that promises that nothing was stored. */
        NOTHING,
        /** What must not happen at all; the call says what it was. */
        BROKEN
    }

    private final FileChannel file;
    private long lastAnswer = System.nanoTime();
    private long longestSilence;

    private Ledger(FileChannel file) {
        this.file = file;
    }

    /** Writes at the end of this file. */
    static Ledger open(Path path) throws IOException {
        return new Ledger(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** What the file has, without a line that is not finished. */
    static List<Line> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        String text = Files.readString(path);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Line::parsed)
                .toList();
    }

    /** How many of its calls were answered. */
    static long answers(Path path) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(Outcome.DONE.name())).count();
        }
    }

    /** Adds a line. Of threads that write at once, each writes whole lines. */
    synchronized void write(Outcome outcome, String call, String result) {
        if (outcome == Outcome.DONE) {
            long now = System.nanoTime();
            longestSilence = Math.max(longestSilence, now - lastAnswer);
            lastAnswer = now;
        }
        try {
            file.write(ByteBuffer.wrap(new Line(outcome, call, result).text().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How long nobody was answered. */
    synchronized Duration longestSilence() {
        return Duration.ofNanos(longestSilence);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
