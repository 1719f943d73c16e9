package org.externalcontacts.adapter.postgres.internal.sql;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.vavr.control.Option;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How the connections of a pool are used at a moment.
 *
 * @param active lent to calls
 * @param idle ready to be lent
 * @param waiting calls that wait for one
 * @param most how many there may be
 */
public record PoolUse(int active, int idle, int waiting, int most) {

    /** Of these connections, if they are those of a HikariCP, our own or another one, that has begun. */
    static Option<PoolUse> of(DataSource source) {
        try {
            return source.isWrapperFor(HikariDataSource.class)
                    ? of(source.unwrap(HikariDataSource.class))
                    : Option.none();
        } catch (SQLException unknown) {
            return Option.none();
        }
    }

    private static Option<PoolUse> of(HikariDataSource pool) {
        return Option.of(pool.getHikariPoolMXBean()).map(now -> of(now, pool.getMaximumPoolSize()));
    }

    private static PoolUse of(HikariPoolMXBean now, int most) {
        return new PoolUse(
                now.getActiveConnections(), now.getIdleConnections(), now.getThreadsAwaitingConnection(), most);
    }

    @Override
    public String toString() {
        return active + " of " + most + " are lent, " + waiting + " other calls wait";
    }
}
