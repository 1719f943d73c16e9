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

    /** Refuses a URL that is not one of PostgreSQL, without repeating it: it may hold a password. */
    public Pool {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "not a JDBC URL of PostgreSQL, such as jdbc:postgresql://localhost/contacts");
        }
    }

    /** Opens it. No connection is made yet. */
    public HikariDataSource open(Timeouts timeouts) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setPoolName("external-contacts");
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(patience.toMillis());
        config.setValidationTimeout(Math.min(CHECK.toMillis(), patience.toMillis()));
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty(
                "socketTimeout", String.valueOf(timeouts.statement().toSeconds() + 5));
        // Of several hosts, one that was a standby is passed over for so long, although it may have become the primary.
        config.addDataSourceProperty("hostRecheckSeconds", "1");
        config.addDataSourceProperty("ApplicationName", "external-contacts");
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return "Pool[" + connections + " connections]";
    }
}
