package org.externalcontacts.benchmarks.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A PostgreSQL that forces each commit to the disk: one of its own, or the empty one that the environment names. */
final class Server implements AutoCloseable {

    /** The JDBC URL of an empty database, whose user postgres has the password postgres. */
    static final String GIVEN = "EXTERNAL_CONTACTS_BENCHMARK_DATABASE";

    static final String USER = "postgres";

    /** As many for each contender. */
    static final int CONNECTIONS = 10;

    private static final int MANY = 100_000;

    /** What whoever runs a PostgreSQL of this size sets; the rest is as it comes. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "15min",
            "effective_cache_size", "6GB",
            "maintenance_work_mem", "1GB",
            "random_page_cost", "1.1",
            "work_mem", "16MB");

    private final Option<EmbeddedPostgres> own;
    private final String url;

    private Server(Option<EmbeddedPostgres> own, String url) {
        this.own = own;
        this.url = url;
    }

    /** The one that is given, or a new one for so many contacts. */
    static Server start(int contacts) {
        return Option.of(System.getenv(GIVEN))
                .map(url -> new Server(Option.none(), url))
                .getOrElse(() -> started(contacts));
    }

    private static Server started(int contacts) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        builder.setServerConfig("shared_buffers", contacts < MANY ? "128MB" : "2GB");
        try {
            EmbeddedPostgres server = builder.start();
            return new Server(Option.some(server), server.getJdbcUrl(USER, USER));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return url;
    }

    /** Connections as an app has them. */
    HikariDataSource pool() {
        return pool(Option.none());
    }

    /** Connections that do not wait for the disk. */
    HikariDataSource hastyPool() {
        return pool(Option.some("set synchronous_commit = off"));
    }

    private HikariDataSource pool(Option<String> setting) {
        HikariConfig config = new HikariConfig();
        setting.forEach(config::setConnectionInitSql);
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword(USER);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        own.forEach(server -> {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
