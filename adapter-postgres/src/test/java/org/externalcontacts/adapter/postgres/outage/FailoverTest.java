package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.storage.Orphans;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A primary dies while many write, its synchronous standby takes its place, and the engine, which knows of both, goes on. */
class FailoverTest {

    private static final int WRITERS = 8;
    private static final int ANSWERS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final String tenant = UUID.randomUUID().toString();

    @TempDir
    private Path directory;

    @Test
    @DisplayName("Answered means committed, all or nothing: also when a synchronous standby takes over")
    void nothingThatWasAnsweredIsLostWhenThePrimaryDies() throws Exception {
        Path file = directory.resolve("ledger.txt");
        try (StandbyPair pair = StandbyPair.start(directory);
                PostgresExternalContacts engine = PostgresExternalContacts.builder(pair.url(), "postgres", "postgres")
                        .tenant(tenant)
                        .connections(WRITERS)
                        .open();
                Ledger ledger = Ledger.open(file)) {
            Writers writers = new Writers(new LedgeredWriter(engine, ledger));
            awaitAnswers(file, ANSWERS);
            pair.primary().kill();
            long before = Ledger.answers(file);
            pair.promote();
            awaitAnswers(file, before + ANSWERS);
            writers.stop();
            List<Ledger.Line> lines = Ledger.read(file);
            StoredContacts stored = StoredContacts.of(tenant, pair.standby().source());
            assertThat(Audit.findings(new Books(lines, lines), stored))
                    .as("%s answers", Ledger.answers(file))
                    .isEmpty();
            assertThat(Orphans.of(tenant, pair.standby().source())).isEmpty();
            assertThat(ledger.longestSilence())
                    .as("the longest silence, of %s answers", Ledger.answers(file))
                    .isLessThan(LONGEST_SILENCE);
        }
    }

    /** Or else what is answered could be lost with the primary: a timeout, too, must not end the wait for the standby with an answer. */
    @Test
    void aPrimaryWithoutItsStandbyAnswersNobody() throws Exception {
        try (StandbyPair pair = StandbyPair.start(directory);
                PostgresExternalContacts engine = PostgresExternalContacts.builder(pair.url(), "postgres", "postgres")
                        .tenant(tenant)
                        .statementTimeout(Duration.ofSeconds(1))
                        .open()) {
            ContactProfile ada = ContactProfile.builder().lastName("Lovelace").build();
            assertThat(engine.contacts().create(ada).isRight()).isTrue();
            pair.standby().kill();
            assertThatThrownBy(() -> engine.contacts().create(ada)).isInstanceOf(PostgresFault.OutcomeUnknown.class);
            pair.standby().restart();
            pair.awaitSynchronous();
            assertThat(engine.contacts().create(ada).isRight()).as("and then").isTrue();
        }
    }

    private static void awaitAnswers(Path ledger, long number) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Ledger.answers(ledger) < number) {
            assertThat(System.nanoTime()).as("%s answers in time", number).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** Threads that write until they are stopped. */
    private static final class Writers {

        private final List<Thread> threads;
        private volatile boolean stopped;

        Writers(LedgeredWriter writer) {
            threads = Stream.generate(() -> new Thread(() -> {
                        while (!stopped) {
                            writer.round();
                        }
                    }))
                    .limit(WRITERS)
                    .toList();
            threads.forEach(Thread::start);
        }

        void stop() throws InterruptedException {
            stopped = true;
            for (Thread thread : threads) {
                thread.join(PATIENCE.toMillis());
                assertThat(thread.isAlive()).as("a writer still waits").isFalse();
            }
        }
    }
}
