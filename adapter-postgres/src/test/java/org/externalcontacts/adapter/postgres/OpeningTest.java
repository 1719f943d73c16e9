package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.List;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening and closing engines, on databases and tenants of their own. */
class OpeningTest {

    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .lastName("Lovelace")
            .workEmail("ada@example.org")
            .build();

    @Test
    void whatIsAnsweredIsThereForTheNextEngine() {
        String tenant = TestDatabase.newTenant();
        Contact ada;
        try (PostgresExternalContacts engine = ofTenant(tenant)) {
            ada = engine.contacts().create(ADA).get();
        }
        try (PostgresExternalContacts engine = ofTenant(tenant)) {
            assertThat(engine.contacts().get(ada.id()).get()).isEqualTo(ada);
            assertThat(engine.identities()
                            .lookup(Identifier.email("ada@example.org"))
                            .get())
                    .isEqualTo(ada);
        }
    }

    @Test
    void aTenantSeesNothingOfAnother() {
        try (PostgresExternalContacts one = ofTenant(TestDatabase.newTenant());
                PostgresExternalContacts another = ofTenant(TestDatabase.newTenant())) {
            Contact ada = one.contacts().create(ADA).get();
            assertThat(another.contacts().get(ada.id()).isLeft()).isTrue();
            assertThat(another.contacts().delete(ada.id()).isLeft()).isTrue();
            assertThat(another.contacts().search(ContactQuery.of("love")).map(Page::total))
                    .containsExactly(0L);
            assertThat(another.contacts().search(ContactQuery.everything()).map(Page::total))
                    .containsExactly(0L);
            assertThat(another.identities()
                            .lookup(Identifier.email("ada@example.org"))
                            .isLeft())
                    .isTrue();
            assertThat(another.contacts().create(ADA).isRight())
                    .as("the same address, once more")
                    .isTrue();
        }
    }

    @Test
    void closingLeavesConnectionsOfOnesOwnOpen() throws SQLException {
        PostgresExternalContacts engine = ofTenant(TestDatabase.newTenant());
        engine.close();
        assertThatThrownBy(engine::check).isInstanceOf(IllegalCallException.class);
        try (Connection connection = TestDatabase.source().getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    /** Calling again would never help. */
    @Test
    void aDatabaseThatIsNotThereIsNotCalledUnreachable() {
        String url = TestDatabase.url().replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1");
        assertThatThrownBy(() -> PostgresExternalContacts.builder(url, "postgres", "postgres")
                        .open())
                .isInstanceOf(PostgresFault.DatabaseFailed.class)
                .hasMessageContaining("3D000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://localhost/x?password=s3cret",
                "jdbc:postgresql://ada:s3cret@localhost/contacts",
                "jdbc:postgresql://ada:s3cret@localhost:5432/contacts",
                "jdbc:postgresql://localhost?password=s3cret",
                "jdbc:postgresql://localhost/x%?password=s3cret",
                "postgresql://ada:s3cret@localhost/contacts",
                "s3cret",
                ""
            })
    void aUrlThatIsNotOneIsRefusedWithoutBeingRepeated(String url) {
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(url, "", "");
        for (ThrowingCallable opening : List.<ThrowingCallable>of(builder::open, builder::runMigrations)) {
            IllegalArgumentException refused = catchThrowableOfType(IllegalArgumentException.class, opening);
            StringWriter told = new StringWriter();
            refused.printStackTrace(new PrintWriter(told));
            assertThat(told.toString()).contains("not a JDBC URL of PostgreSQL").doesNotContain("s3cret");
        }
    }

    /** None at all would let a lost network hold a connection for ever. */
    @Test
    void aTimeoutHasToBeOne() {
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(TestDatabase.source());
        for (Duration none : List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1), Duration.ofDays(25))) {
            assertThatIllegalArgumentException().isThrownBy(() -> builder.statementTimeout(none));
            assertThatIllegalArgumentException().isThrownBy(() -> builder.lockTimeout(none));
            assertThatIllegalArgumentException().isThrownBy(() -> builder.connectionTimeout(none));
        }
    }

    @Test
    void directoriesThatCannotBeMadeLeaveNoThreadBehind() {
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(TestDatabase.newTenant())
                .changeFeed()
                .usersOf(tenant -> {
                    throw new IllegalStateException("planted");
                });
        int before = threadsOfFeeds();
        assertThatThrownBy(builder::open).hasMessage("planted");
        assertThat(threadsOfFeeds()).isEqualTo(before);
    }

    private static int threadsOfFeeds() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("external-contacts-feed"))
                .count();
    }

    @Test
    void ofFourThatOpenAnEmptyDatabaseAtOnceOneMakesTheTables() throws Exception {
        String url = TestDatabase.newDatabase();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> opened = List.fill(
                    4,
                    () -> threads.submit(() -> {
                        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(
                                        url, "postgres", "postgres")
                                .open()) {
                            return engine.check().isRight();
                        }
                    }));
            for (Future<Boolean> engine : opened) {
                assertThat(engine.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tablesThatALaterVersionHasMadeAreNotOpened() throws SQLException {
        String url = TestDatabase.newDatabase();
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(url, "postgres", "postgres");
        builder.open().close();
        TestDatabase.run(
                url,
                "insert into external_contacts.flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)");
        for (boolean migrates : List.of(true, false)) {
            assertThatThrownBy(builder.migrate(migrates)::open)
                    .isInstanceOf(PostgresFault.NewerDatabase.class)
                    .hasMessageContaining("99");
        }
    }

    @Test
    void aFaultTellsTheStateAndNoPersonalData() throws SQLException {
        String url = TestDatabase.newDatabase();
        try (PostgresExternalContacts engine =
                PostgresExternalContacts.builder(url, "postgres", "postgres").open()) {
            TestDatabase.run(
                    url, "alter table external_contacts.contact add constraint nobody check (type = 'Nobody')");
            PostgresFault.DatabaseFailed refused = catchThrowableOfType(
                    PostgresFault.DatabaseFailed.class, () -> engine.contacts().create(ADA));
            StringWriter told = new StringWriter();
            refused.printStackTrace(new PrintWriter(told));
            assertThat(refused.sqlState()).contains("23514");
            assertThat(told.toString()).doesNotContainIgnoringCase("lovelace").doesNotContain("ada@");
        }
    }

    private static PostgresExternalContacts ofTenant(String tenant) {
        return PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(tenant)
                .open();
    }
}
