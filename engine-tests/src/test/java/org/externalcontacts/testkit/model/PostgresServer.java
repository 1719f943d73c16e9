package org.externalcontacts.testkit.model;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;

/**
 * A PostgreSQL server for the tests of this module, with the tables; it ends with the process. What it keeps need not survive a crash. One that is
 * running already is used when {@code EXTERNAL_CONTACTS_TEST_DATABASE} names its JDBC URL.
 */
final class PostgresServer {

    private static final PostgresServer ONE = new PostgresServer();

    private final DataSource source;

    private PostgresServer() {
        String given = System.getenv("EXTERNAL_CONTACTS_TEST_DATABASE");
        source = connectionsTo(given == null ? started().getJdbcUrl("postgres", "postgres") : given);
        PostgresExternalContacts.builder(source).runMigrations();
    }

    /** Connections to it. */
    static DataSource source() {
        return ONE.source;
    }

    /** A script makes thousands of calls, each of which would open a connection of its own. */
    private static DataSource connectionsTo(String url) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        return new HikariDataSource(pool);
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
