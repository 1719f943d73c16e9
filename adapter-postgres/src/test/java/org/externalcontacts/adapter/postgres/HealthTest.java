package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContacts.Health;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** What an engine says about its database when it is asked how it is. */
class HealthTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final ContactProfile ADA =
            ContactProfile.builder().lastName("Lovelace").build();

    @Test
    void itSaysWhichScriptRanLast() throws SQLException {
        PostgresExternalContacts.Builder builder = onNewDatabase();
        List<String> scripts = builder.pendingMigrations();
        try (PostgresExternalContacts engine = builder.open()) {
            assertThat(scripts.last())
                    .startsWith(
                            "V" + health(engine).details().get("schemaVersion").get() + "__");
        }
    }

    @Test
    void whereNoTableTellsItNothingIsSaidOfScripts() throws SQLException {
        String url = TestDatabase.newDatabase();
        try (PostgresExternalContacts engine =
                PostgresExternalContacts.builder(url, "postgres", "postgres").open()) {
            TestDatabase.run(url, "drop table external_contacts.flyway_schema_history");
            assertThat(health(engine).isWritable()).isTrue();
            assertThat(health(engine).details().containsKey("schemaVersion")).isFalse();
        }
    }

    @Test
    void aDatabaseThatWasMadeReadOnlyIsNotWritableAndTakesNoWrites() throws SQLException {
        String url = TestDatabase.newDatabase();
        PostgresExternalContacts.builder(url, "postgres", "postgres").open().close();
        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(
                        url + (url.contains("?") ? "&" : "?") + "options=-c%20default_transaction_read_only=on",
                        "postgres",
                        "postgres")
                .migrate(false)
                .registerTenants(false)
                .open()) {
            assertThat(health(engine).isWritable()).isFalse();
            assertThatThrownBy(() -> engine.contacts().create(ADA))
                    .isInstanceOf(PostgresFault.Unreachable.class)
                    .hasMessageContaining("25006");
            assertThat(engine.contacts().stream().get()).isEmpty();
        }
    }

    @Test
    void aTenantThatIsBeingMovedIsNotWritableAndOthersAre() throws SQLException {
        TenantId moved = new TenantId(TestDatabase.newTenant());
        try (Tenants tenants =
                PostgresExternalContacts.builder(TestDatabase.source()).openTenants()) {
            assertThat(health(tenants.engine(moved)).isWritable()).isTrue();
            TestDatabase.run(
                    TestDatabase.url(),
                    "update external_contacts.tenant set read_only = true where name = '" + moved.text() + "'");
            assertThat(health(tenants.engine(moved)).isWritable()).isFalse();
            assertThat(health(tenants.engine(new TenantId(TestDatabase.newTenant())))
                            .isWritable())
                    .isTrue();
        }
    }

    @Test
    void itSaysHowItsPoolIsUsedWithoutTheCheckItself() throws SQLException {
        try (HikariDataSource pool = pool(3);
                PostgresExternalContacts engine = on(pool);
                Connection lent = pool.getConnection()) {
            assertThat(lent.isClosed()).isFalse();
            Health health = health(engine);
            assertThat(health.details().get("connectionsActive")).contains("1");
            assertThat(health.details().get("connectionsMost")).contains("3");
            assertThat(health.details().get("callsWaiting")).contains("0");
            assertThat(health.details().get("connectionsIdle").map(Integer::valueOf))
                    .allMatch(idle -> idle <= 2);
        }
    }

    @Test
    void anExhaustedPoolIsABusyDatabaseAndTheFaultSaysHowItIsUsed() throws SQLException {
        try (HikariDataSource pool = pool(1);
                PostgresExternalContacts engine = on(pool);
                Connection lent = pool.getConnection()) {
            assertThat(lent.isClosed()).isFalse();
            assertThatThrownBy(engine::check)
                    .isInstanceOf(PostgresFault.Busy.class)
                    .hasMessageContaining("1 of 1 are lent");
        }
    }

    private static PostgresExternalContacts.Builder onNewDatabase() throws SQLException {
        return PostgresExternalContacts.builder(TestDatabase.newDatabase(), "postgres", "postgres");
    }

    private static HikariDataSource pool(int most) {
        return new Pool(TestDatabase.url(), "postgres", "postgres", most, SHORT).open(Timeouts.USUAL);
    }

    /** An engine whose tables and tenant are there. */
    private static PostgresExternalContacts on(HikariDataSource pool) {
        return PostgresExternalContacts.builder(pool)
                .tenant(TestDatabase.newTenant())
                .migrate(false)
                .open();
    }

    private static Health health(ExternalContacts engine) {
        return engine.check().get();
    }
}
