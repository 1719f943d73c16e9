package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.application.event.EventDelivery;

/** Storages for tests, and all that a tenant has stored. */
final class OpenedStorage {

    private static final List<String> TABLES = List.of(
            "organization",
            "organization_gone",
            "trustor_link",
            "contact",
            "contact_alias",
            "merge_set",
            "contact_search",
            "contact_identifier",
            "contact_waiting",
            "note",
            "relationship",
            "data_schema",
            "association",
            "journey_session");

    private OpenedStorage() {}

    static Tenant newTenant() {
        return Tenant.named(TestDatabase.newTenant(), TestDatabase.source(), Timeouts.USUAL);
    }

    static PostgresStorage of(Tenant tenant, EventDelivery events) {
        return of(TestDatabase.source(), tenant, events);
    }

    static PostgresStorage of(DataSource source, Tenant tenant, EventDelivery events) {
        return new PostgresStorage(
                new Database(source, tenant.id(), Timeouts.USUAL), tenant.id(), events, Option.none());
    }

    static PostgresStorage of(Tenant tenant) {
        return of(tenant, new EventDelivery(Clock.systemUTC(), List.empty()));
    }

    /** Every row of the tenant, in a fixed order. */
    static String dump(Tenant tenant) {
        try (Connection connection = TestDatabase.source().getConnection()) {
            java.util.List<String> rows = new ArrayList<>();
            for (String table : TABLES) {
                addRows(connection, table, tenant, rows);
            }
            return String.join("\n", rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void addRows(Connection connection, String table, Tenant tenant, java.util.List<String> rows)
            throws SQLException {
        java.util.List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select t::text from external_contacts." + table + " t where tenant_id = ?")) {
            query.setInt(1, tenant.id());
            ResultSet result = query.executeQuery();
            while (result.next()) {
                found.add(table + " " + result.getString(1));
            }
        }
        Collections.sort(found);
        rows.addAll(found);
    }
}
