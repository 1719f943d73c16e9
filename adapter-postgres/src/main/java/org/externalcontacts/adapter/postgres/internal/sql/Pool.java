package org.externalcontacts.adapter.postgres.internal.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * A pool of our own, and what it tells the driver: a lost network ends a call instead of holding a connection for ever, and the server's
 * details, which quote values, are kept out of messages.
 *
 * @param url a JDBC URL of PostgreSQL
 * @param connections how many at most
 * @param patience how long a call waits for one
 */
public record Pool(String url, String user, String password, int connections, Duration patience) {

    private static final Duration CHECK = Duration.ofSeconds(1);
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    /** What Flyway takes. */
    private static final int MIGRATING = 2;

    /** Refuses a URL that is not one of PostgreSQL, without repeating it: it may hold a password. */
    public Pool {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "not a JDBC URL of PostgreSQL, such as jdbc:postgresql://localhost/contacts");
        }
    }

    /** Opens it. No connection is made yet. */
    public HikariDataSource open(Timeouts timeouts) {
        HikariConfig config = config(connections);
        config.addDataSourceProperty(
                "socketTimeout", String.valueOf(timeouts.statement().toSeconds() + 5));
        if (keepsTimeouts()) {
            config.addDataSourceProperty("options", timeouts.options());
        }
        return new HikariDataSource(config);
    }

    /** The same for migrations: these wait for each other, and a statement on large tables takes its time. */
    public HikariDataSource openForMigrations() {
        return new HikariDataSource(config(MIGRATING));
    }

    /** These timeouts as they apply to transactions on this pool. */
    public Timeouts on(Timeouts timeouts) {
        return keepsTimeouts() ? timeouts.kept() : timeouts;
    }

    /** Whoever turns prepared statements off has a pooler in between, whose sessions are not ours alone; and options of a URL go first. */
    private boolean keepsTimeouts() {
        return !url.contains("prepareThreshold=0") && !url.contains("options=");
    }

    private HikariConfig config(int most) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setPoolName("external-contacts");
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(patience.toMillis());
        config.setValidationTimeout(Math.min(CHECK.toMillis(), patience.toMillis()));
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        // Of several hosts, one that was a standby is passed over for so long, although it may have become the primary.
        config.addDataSourceProperty("hostRecheckSeconds", "1");
        config.addDataSourceProperty("ApplicationName", "external-contacts");
        return config;
    }

    @Override
    public String toString() {
        return "Pool[" + connections + " connections]";
    }
}
