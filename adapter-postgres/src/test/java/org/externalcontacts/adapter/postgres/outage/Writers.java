package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.externalcontacts.application.ExternalContacts;

/** Threads that write until they are stopped, and their ledger. */
final class Writers implements AutoCloseable {

    /** How many threads they are. */
    static final int THREADS = 8;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path file;
    private final Ledger ledger;
    private final List<Thread> threads;
    private volatile boolean stopped;

    private Writers(ExternalContacts engine, Path file) throws IOException {
        this.file = file;
        ledger = Ledger.open(file);
        LedgeredWriter writer = new LedgeredWriter(engine, ledger);
        threads = Stream.generate(() -> new Thread(() -> writeUntilStopped(writer)))
                .limit(THREADS)
                .toList();
    }

    /** Begins to write, and to keep the ledger in this file. */
    static Writers start(ExternalContacts engine, Path ledger) throws IOException {
        Writers writers = new Writers(engine, ledger);
        writers.threads.forEach(Thread::start);
        return writers;
    }

    private void writeUntilStopped(LedgeredWriter writer) {
        while (!stopped) {
            writer.round();
        }
    }

    /** Waits until so many more calls were answered. */
    void awaitAnswers(int more) throws Exception {
        long wanted = answers() + more;
        Patience.of(PATIENCE).until(() -> answers() >= wanted, () -> wanted + " answers were not given in time");
    }

    /** How many calls were answered. */
    long answers() throws IOException {
        return Ledger.answers(file);
    }

    /** How long none of them was answered. */
    Duration longestSilence() {
        return ledger.longestSilence();
    }

    /** What the ledger has. */
    List<Ledger.Line> lines() throws IOException {
        return Ledger.read(file);
    }

    /** Waits until each is done with what it does. */
    void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join(PATIENCE.toMillis());
            assertThat(thread.isAlive()).as("a writer still waits").isFalse();
        }
    }

    @Override
    public void close() {
        stopped = true;
        ledger.close();
    }
}
