package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a call ends in when the database or the way to it fails, and what is stored then. */
class FaultsTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Identifier EMAIL = Identifier.email("ada@example.org");
    private static final ContactProfile ADA = ContactProfile.builder()
            .lastName("Lovelace")
            .workEmail(EMAIL.value())
            .build();

    private static final ContactProfile NAMED =
            ContactProfile.builder().lastName("Byron").build();

    /** Is sent together with the commit. */
    private static final String WITH_THE_COMMIT = "insert into external_contacts.contact_search";

    private final String tenant = TestDatabase.newTenant();
    private final CuttingProxy proxy = new CuttingProxy(TestDatabase.url());
    private final PostgresExternalContacts direct = PostgresExternalContacts.builder(TestDatabase.source())
            .tenant(tenant)
            .open();
    private final PostgresExternalContacts engine = PostgresExternalContacts.builder(
                    proxy.url(), "postgres", "postgres")
            .tenant(tenant)
            .connections(2)
            .open();

    @AfterEach
    void close() {
        engine.close();
        proxy.close();
    }

    /** Where somebody listens, what was written is known before it is committed: so the commit is a message of its own. */
    @Test
    void aConnectionThatIsLostBeforeTheCommitStoresNothing() {
        ContactId ada = direct.contacts().create(ADA).get().id();
        try (PostgresExternalContacts heard = PostgresExternalContacts.builder(proxy.url(), "postgres", "postgres")
                .tenant(tenant)
                .connections(2)
                .listener(event -> {})
                .open()) {
            proxy.cutBefore("for no key update");
            assertThatThrownBy(() -> heard.contacts().update(ada, NAMED)).isInstanceOf(PostgresFault.Unreachable.class);
            assertThat(direct.contacts().get(ada).get().profile()).isEqualTo(ADA);
            assertThat(heard.contacts().update(ada, NAMED).isRight())
                    .as("once more")
                    .isTrue();
        }
    }

    @Test
    void whereNobodyListensTheOutcomeIsUnknownFromTheLocksOn() {
        ContactId ada = direct.contacts().create(ADA).get().id();
        proxy.cutBefore("for no key update");
        assertThatThrownBy(() -> engine.contacts().update(ada, NAMED)).isInstanceOf(PostgresFault.OutcomeUnknown.class);
        assertThat(direct.contacts().get(ada).get().profile()).isEqualTo(ADA);
    }

    @Test
    void aConnectionThatIsLostWhileReadingMakesTheCallFailAndNoOther() {
        ContactId ada = direct.contacts().create(ADA).get().id();
        proxy.cutAfter("external_contacts.contact c");
        assertThatThrownBy(() -> engine.contacts().get(ada)).isInstanceOf(PostgresFault.Unreachable.class);
        assertThat(engine.contacts().get(ada).isRight()).isTrue();
    }

    @Test
    void ofACommitThatDoesNotArriveTheOutcomeIsUnknown() {
        assertThat(engine.check().isRight()).isTrue();
        proxy.cutBefore(WITH_THE_COMMIT);
        assertThatThrownBy(() -> engine.contacts().create(NAMED)).isInstanceOf(PostgresFault.OutcomeUnknown.class);
        assertThat(direct.contacts().stream().get()).isEmpty();
    }

    @Test
    void ofACommitWhoseAnswerIsLostTheOutcomeIsUnknownAndItIsStored() {
        assertThat(engine.check().isRight()).isTrue();
        proxy.cutAfter(WITH_THE_COMMIT);
        assertThatThrownBy(() -> engine.contacts().create(NAMED)).isInstanceOf(PostgresFault.OutcomeUnknown.class);
        assertThat(direct.contacts().stream().get()).hasSize(1);
    }

    @Test
    void aPoolThatIsExhaustedIsABusyDatabaseWithinTheStatedTime() throws SQLException {
        try (HikariDataSource pool =
                        new Pool(TestDatabase.url(), "postgres", "postgres", 1, SHORT).open(Timeouts.USUAL);
                PostgresExternalContacts starved = PostgresExternalContacts.builder(pool)
                        .tenant(tenant)
                        .migrate(false)
                        .open();
                Connection taken = pool.getConnection()) {
            assertThat(taken.isClosed()).isFalse();
            long began = System.nanoTime();
            assertThatThrownBy(() -> starved.contacts().create(ADA)).isInstanceOf(PostgresFault.Busy.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(SHORT, SHORT.multipliedBy(10));
        }
    }

    @Test
    void aLockThatIsNotGrantedInTimeIsABusyDatabase() throws SQLException {
        ContactId ada = direct.contacts().create(ADA).get().id();
        try (PostgresExternalContacts hasty = PostgresExternalContacts.builder(TestDatabase.source())
                        .tenant(tenant)
                        .lockTimeout(SHORT)
                        .open();
                Connection holder = holding(ada)) {
            assertThatThrownBy(() -> hasty.contacts().update(ada, NAMED)).isInstanceOf(PostgresFault.Busy.class);
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertThat(direct.contacts().get(ada).get().profile().name().last()).contains("Lovelace");
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() throws SQLException {
        ContactId ada = direct.contacts().create(ADA).get().id();
        try (PostgresExternalContacts hasty = PostgresExternalContacts.builder(TestDatabase.source())
                        .tenant(tenant)
                        .statementTimeout(SHORT)
                        .open();
                Connection holder = holding(ada)) {
            assertThatThrownBy(() -> hasty.contacts().delete(ada)).isInstanceOf(PostgresFault.TimedOut.class);
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertThat(direct.contacts().get(ada).isRight()).isTrue();
    }

    private static Connection holding(ContactId contact) throws SQLException {
        Connection connection = TestDatabase.source().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select from external_contacts.contact where id = ? for update")) {
            lock.setObject(1, contact.value());
            lock.execute();
        }
        return connection;
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidSo() {
        PostgresExternalContacts.Builder nowhere = PostgresExternalContacts.builder(
                        "jdbc:postgresql://127.0.0.1:1/nowhere", "postgres", "postgres")
                .connectionTimeout(SHORT);
        assertThatThrownBy(nowhere::open).isInstanceOf(PostgresFault.Unreachable.class);
    }
}
