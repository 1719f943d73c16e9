package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.externalcontacts.adapter.postgres.CuttingProxy;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.Orphans;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A primary dies while many write, its synchronous standby takes its place, and the engine, which knows of both, goes on. */
class FailoverTest {

    private static final int ANSWERS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final String VISIBLE_ON_STANDBY = "&options=-c%20synchronous_commit=remote_apply";

    private final String tenant = UUID.randomUUID().toString();

    @TempDir
    private Path directory;

    @Test
    @DisplayName("Answered means committed, all or nothing: also when a synchronous standby takes over")
    void nothingThatWasAnsweredIsLostWhenThePrimaryDies() throws Exception {
        try (StandbyPair pair = StandbyPair.start(directory);
                PostgresExternalContacts engine = PostgresExternalContacts.builder(pair.url(), "postgres", "postgres")
                        .tenant(tenant)
                        .connections(Writers.THREADS)
                        .open();
                Writers writers = Writers.start(engine, directory.resolve("ledger.txt"))) {
            writers.awaitAnswers(ANSWERS);
            pair.primary().kill();
            pair.promote();
            writers.awaitAnswers(ANSWERS);
            writers.stop();
            List<Ledger.Line> lines = writers.lines();
            StoredContacts stored = StoredContacts.of(tenant, pair.standby().source());
            assertThat(Audit.findings(new Books(lines, lines), stored))
                    .as("%s answers", writers.answers())
                    .isEmpty();
            assertThat(Orphans.of(tenant, pair.standby().source())).isEmpty();
            assertThat(writers.longestSilence())
                    .as("the longest silence, of %s answers", writers.answers())
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

    /** A name that leads to another server now leaves the connections where they are that were made before. */
    @Test
    void aConnectionToAServerThatTakesNoWritesIsGivenUp() throws Exception {
        try (StandbyPair pair = StandbyPair.start(directory);
                CuttingProxy name = new CuttingProxy(pair.primary().url());
                PostgresExternalContacts direct = PostgresExternalContacts.builder(pair.url(), "postgres", "postgres")
                        .tenant(tenant)
                        .open();
                HikariDataSource pool = new Pool(name.url() + VISIBLE_ON_STANDBY, "postgres", "postgres", 1, PATIENCE)
                        .open(Timeouts.USUAL);
                PostgresExternalContacts engine = PostgresExternalContacts.builder(pool)
                        .tenant(tenant)
                        .migrate(false)
                        .open()) {
            ContactProfile ada = ContactProfile.builder().lastName("Lovelace").build();
            ContactId id = engine.contacts().create(ada).get().id();
            for (Supplier<Either<Refusal, Contact>> write : List.<Supplier<Either<Refusal, Contact>>>of(
                    () -> engine.contacts().create(ada), () -> engine.contacts().update(id, ada))) {
                name.leadTo(pair.standby().url());
                pool.getHikariPoolMXBean().softEvictConnections();
                assertThat(engine.contacts().get(id).isRight()).as("reads").isTrue();
                name.leadTo(pair.primary().url());
                assertThatThrownBy(write::get).isInstanceOf(PostgresFault.Unreachable.class);
                assertThat(write.get().isRight()).as("once more").isTrue();
            }
            assertThat(direct.contacts().stream().get()).hasSize(2);
        }
    }
}
