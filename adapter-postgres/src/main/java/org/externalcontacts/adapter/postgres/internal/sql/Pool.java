package org.externalcontacts.adapter.postgres.internal.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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

    private static final Map<String, String> DRIVER = Map.of(
            "logServerErrorDetail", "false",
            "tcpKeepAlive", "true",
            "connectTimeout", "5",
            // Of several hosts, one that was a standby is passed over for so long, although it may have become the
            // primary.
            "hostRecheckSeconds", "1",
            "ApplicationName", "external-contacts");

    /** Refuses a URL that is not one of PostgreSQL, without repeating it: it may hold a password. */
    public Pool {
        if (!JdbcUrl.isValid(url)) {
            throw new IllegalArgumentException("not a JDBC URL of PostgreSQL, such as"
                    + " jdbc:postgresql://localhost/contacts, which holds neither user nor password");
        }
    }

    /** Opens it. No connection is made yet. */
    public HikariDataSource open(Timeouts timeouts) {
        HikariConfig config = config();
        config.addDataSourceProperty(
                "socketTimeout", String.valueOf(timeouts.statement().toSeconds() + 5));
        if (keepsTimeouts()) {
            config.addDataSourceProperty("options", timeouts.options());
        }
        return new HikariDataSource(config);
    }

    /**
     * Connections without a pool, for migrations: these wait for each other, a statement on large tables takes its time, and whoever starts a program
     * wants to know at once that the database cannot be reached.
     */
    public DataSource forMigrations() {
        Properties properties = new Properties();
        properties.putAll(DRIVER);
        return new DriverDataSource(url, null, properties, user, passwordIfAny());
    }

    /** These timeouts as they apply to transactions on this pool. */
    public Timeouts on(Timeouts timeouts) {
        return keepsTimeouts() ? timeouts.kept() : timeouts;
    }

    /** Whoever turns prepared statements off has a pooler in between, whose sessions are not ours alone; and options of a URL go first. */
    private boolean keepsTimeouts() {
        return !url.contains("prepareThreshold=0") && !url.contains("options=");
    }

    private HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(passwordIfAny());
        config.setPoolName("external-contacts");
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(patience.toMillis());
        config.setValidationTimeout(Math.min(CHECK.toMillis(), patience.toMillis()));
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        config.setInitializationFailTimeout(-1);
        DRIVER.forEach(config::addDataSourceProperty);
        return config;
    }

    /** Without one the driver looks for it where PostgreSQL's own programs do: in .pgpass. An empty one would stop it from looking. */
    private @Nullable String passwordIfAny() {
        return password.isEmpty() ? null : password;
    }

    @Override
    public String toString() {
        return "Pool[" + connections + " connections]";
    }
}
