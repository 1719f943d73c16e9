package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.Orphans;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The leader of a cluster dies while many write, Patroni makes a synchronous standby lead, and the engine, which knows of all nodes, goes on. */
@Tag("failover")
class PatroniFailoverTest {

    private static final int NODES = 3;
    private static final int ANSWERS = 1_000;

    /** The node itself says that its database is gone; nobody says that of a node. */
    private static final Duration WHEN_IT_IS_SAID = Duration.ofSeconds(20);

    private static final Duration WHEN_NOBODY_SAYS_SO = Duration.ofSeconds(60);

    private final String tenant = UUID.randomUUID().toString();
    private final List<Ledger.Line> lines = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    @DisplayName("Answered means committed, all or nothing: also when Patroni replaces leaders that are killed")
    void nothingThatWasAnsweredIsLostWhenLeadersDie() throws Exception {
        try (PatroniCluster cluster = PatroniCluster.start(directory, NODES);
                PostgresExternalContacts engine = PostgresExternalContacts.builder(
                                cluster.url(), "postgres", "postgres")
                        .tenant(tenant)
                        .connections(Writers.THREADS)
                        .open()) {
            assertThat(silence(cluster, engine, "postmaster", PatroniNode::killPostmaster))
                    .isLessThan(WHEN_IT_IS_SAID);
            cluster.awaitSynchronous();
            assertThat(silence(cluster, engine, "node", PatroniNode::killWhole)).isLessThan(WHEN_NOBODY_SAYS_SO);
            assertNothingIsLost(cluster);
        }
    }

    private interface Killing {
        void kill(PatroniNode leader) throws Exception;
    }

    /** How long nobody was answered when this was killed. */
    private Duration silence(PatroniCluster cluster, PostgresExternalContacts engine, String what, Killing killing)
            throws Exception {
        try (Writers writers = Writers.start(engine, directory.resolve(what + ".txt"))) {
            writers.awaitAnswers(ANSWERS);
            killing.kill(cluster.leader());
            writers.awaitAnswers(ANSWERS);
            writers.stop();
            lines.addAll(writers.lines());
            Duration silence = writers.longestSilence();
            System.out.printf(
                    "kill -9 of the leader's %s: %d answers, the longest silence %d ms%n",
                    what, writers.answers(), silence.toMillis());
            return silence;
        }
    }

    private void assertNothingIsLost(PatroniCluster cluster) throws Exception {
        try (HikariDataSource source =
                new Pool(cluster.url(), "postgres", "postgres", 2, WHEN_IT_IS_SAID).open(Timeouts.USUAL)) {
            assertThat(Audit.findings(new Books(lines, lines), StoredContacts.of(tenant, source)))
                    .isEmpty();
            assertThat(Orphans.of(tenant, source)).isEmpty();
        }
    }
}
