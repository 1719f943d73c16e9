package org.externalcontacts.testkit.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;

/** A PostgreSQL server for the tests of this module, with the tables; it ends with the process. What it keeps need not survive a crash. */
final class PostgresServer {

    private static final PostgresServer ONE = new PostgresServer();

    private final DataSource source;

    private PostgresServer() {
        EmbeddedPostgres server = started();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        source = server.getPostgresDatabase();
        PostgresExternalContacts.builder(source).runMigrations();
    }

    /** Connections to it. */
    static DataSource source() {
        return ONE.source;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
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
