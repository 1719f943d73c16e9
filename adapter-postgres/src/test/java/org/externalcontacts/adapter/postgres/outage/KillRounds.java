package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.internal.storage.Orphans;

/**
 * Rounds of one tenant. In each a writer writes for a while; then either the database is killed, and the writer has to go on when it is back, or, in
 * every third, the writer is killed and another one takes its place. Then the ledgers of all writers are compared with what is stored.
 */
final class KillRounds implements AutoCloseable {

    /** That a writer has had before anything is killed. */
    static final int FEWEST_ANSWERS = 20;

    private static final int MOST_ANSWERS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OwnServer server;
    private final Path directory;
    private final String tenant = UUID.randomUUID().toString();
    private final List<Path> ledgers = new ArrayList<>();
    private final Random random = new Random(8);
    private ChildProcess writer;

    KillRounds(OwnServer server, Path directory) throws IOException {
        this.server = server;
        this.directory = directory;
        PostgresExternalContacts.builder(server.url(), "postgres", "postgres")
                .tenant(tenant)
                .open()
                .close();
        writer = newWriter();
    }

    private ChildProcess newWriter() throws IOException {
        Path ledger = directory.resolve(tenant + "-" + ledgers.size() + ".txt");
        ledgers.add(ledger);
        return ChildProcess.start(KilledWriter.class, server.url(), tenant, ledger.toString());
    }

    /** What was wrong in the first round in which something was; empty if nothing ever was. */
    List<String> run(int rounds) throws Exception {
        List<String> findings = List.of();
        for (int round = 0; round < rounds && findings.isEmpty(); round++) {
            // Killed at a number of answers, not at a time: a slow machine makes the test slower and not weaker.
            awaitAnswers(FEWEST_ANSWERS + random.nextInt(MOST_ANSWERS - FEWEST_ANSWERS));
            if (round % 3 == 2) {
                writer.close();
                writer = newWriter();
            } else {
                server.kill();
                server.restart();
            }
            findings = findings();
        }
        return findings;
    }

    private void awaitAnswers(int number) throws IOException, InterruptedException {
        Path ledger = ledgers.get(ledgers.size() - 1);
        long end = System.nanoTime() + PATIENCE.toNanos();
        long wanted = Ledger.answers(ledger) + number;
        while (Ledger.answers(ledger) < wanted) {
            assertThat(writer.isAlive()).as("the writer lives").isTrue();
            assertThat(System.nanoTime()).as("%s answers in time", number).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** How many calls were answered. */
    long answers() throws IOException {
        long sum = 0;
        for (Path ledger : ledgers) {
            sum += Ledger.answers(ledger);
        }
        return sum;
    }

    private List<String> findings() throws Exception {
        List<Ledger.Line> before = lines();
        StoredContacts stored = StoredContacts.of(tenant, server.source());
        List<String> findings = new ArrayList<>(Audit.findings(new Books(before, lines()), stored));
        findings.addAll(Orphans.of(tenant, server.source()));
        return findings;
    }

    private List<Ledger.Line> lines() throws IOException {
        List<Ledger.Line> lines = new ArrayList<>();
        for (Path ledger : ledgers) {
            lines.addAll(Ledger.read(ledger));
        }
        return lines;
    }

    @Override
    public void close() {
        writer.close();
    }
}
