package org.externalcontacts.adapter.http;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;

/** An engine on PostgreSQL, behind a server: a tenant of its own in the one database of all tests. */
final class PostgresServed implements ServedEngine {

    private static final HikariDataSource SOURCE = started();

    /** All that a tenant has stored, except what of its requests is remembered. */
    private static final String TABLES = "select table_name from information_schema.columns"
            + " where table_schema = 'external_contacts' and column_name = 'tenant_id'"
            + " and table_name <> all ('{tenant,idempotency_key}') order by table_name";

    private final String tenant = UUID.randomUUID().toString();
    private final PostgresExternalContacts engine;

    PostgresServed(InstantSource clock, EventListener listener) {
        engine = PostgresExternalContacts.builder(SOURCE)
                .migrate(false)
                .tenant(tenant)
                .clock(clock)
                .listener(listener)
                .open();
    }

    private static HikariDataSource started() {
        try {
            HikariDataSource source = new HikariDataSource();
            source.setJdbcUrl(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"));
            PostgresExternalContacts.builder(source).runMigrations();
            return source;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public ExternalContacts engine() {
        return engine;
    }

    @Override
    public String dump() {
        try (Connection connection = SOURCE.getConnection();
                PreparedStatement tables = connection.prepareStatement(TABLES)) {
            List<String> rows = new ArrayList<>();
            ResultSet found = tables.executeQuery();
            while (found.next()) {
                addRows(connection, found.getString(1), rows);
            }
            return String.join("\n", rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void addRows(Connection connection, String table, List<String> rows) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select t::text from external_contacts." + table
                + " t join external_contacts.tenant own using (tenant_id) where own.name = ? order by 1")) {
            query.setString(1, tenant);
            ResultSet found = query.executeQuery();
            while (found.next()) {
                rows.add(table + " " + found.getString(1));
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
