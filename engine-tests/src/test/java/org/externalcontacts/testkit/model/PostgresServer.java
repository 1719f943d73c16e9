package org.externalcontacts.testkit.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server for the tests of this module, with the tables; it ends with the process. What it keeps need not survive a crash. One that is
 * running already is used when {@code EXTERNAL_CONTACTS_TEST_DATABASE} names its JDBC URL.
 */
final class PostgresServer {

    private static final PostgresServer ONE = new PostgresServer();

    private final DataSource source;

    private PostgresServer() {
        String given = System.getenv("EXTERNAL_CONTACTS_TEST_DATABASE");
        source = given == null ? started().getPostgresDatabase() : at(given);
        PostgresExternalContacts.builder(source).runMigrations();
    }

    /** Connections to it. */
    static DataSource source() {
        return ONE.source;
    }

    private static DataSource at(String url) {
        PGSimpleDataSource given = new PGSimpleDataSource();
        given.setUrl(url);
        given.setUser("postgres");
        given.setPassword("postgres");
        return given;
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
