package org.externalcontacts.adapter.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.sql.Migration;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;

/**
 * The one PostgreSQL of a build, with its tables made. Each test has a tenant of its own in it. A server that is there already is used instead
 * when {@code EXTERNAL_CONTACTS_TEST_DATABASE} names its JDBC URL.
 */
public final class TestDatabase {

    private static final int CONNECTIONS = 24;

    private static final TestDatabase ONE = new TestDatabase();

    private final String url;
    private final HikariDataSource source;

    private TestDatabase() {
        String given = System.getenv("EXTERNAL_CONTACTS_TEST_DATABASE");
        url = given == null ? started().getJdbcUrl("postgres", "postgres") : given;
        source = new Pool(url, "postgres", "postgres", CONNECTIONS, Duration.ofSeconds(30)).open(Timeouts.USUAL);
        new Migration(source).run();
    }

    /** What is acknowledged is forced to the disk here as well: it is what the tests are about. */
    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it listens. */
    public static String url() {
        return ONE.url;
    }

    /** Connections to it. */
    public static DataSource source() {
        return ONE.source;
    }

    /** The name of a tenant that nobody has used. */
    public static String newTenant() {
        return UUID.randomUUID().toString();
    }

    /** The URL of a database of one test alone, which is empty. */
    public static String newDatabase() throws SQLException {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        run(url(), "create database " + name);
        return url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }

    /** Runs a statement in a database, past any engine. */
    public static void run(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
