package org.externalcontacts.adapter.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.sql.Migration;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;

/**
 * A source of connections, and how to release it.
 *
 * @param timeouts as they apply to transactions on them
 * @param own the pool that was opened for it, if none was given
 */
record Connections(DataSource source, Timeouts timeouts, Option<Pool> own, Runnable onClose) {

    /** Connections of somebody else. */
    static Connections given(DataSource source, Timeouts timeouts) {
        return new Connections(source, timeouts, Option.none(), () -> {});
    }

    /** Connections of a pool of our own. */
    static Connections of(Pool pool, Timeouts timeouts) {
        HikariDataSource opened = pool.open(timeouts);
        return new Connections(opened, pool.on(timeouts), Option.some(pool), opened::close);
    }

    /** Opens what uses them. */
    <T> T opened(boolean migrates, Function<Connections, T> opening) {
        try {
            if (migrates) {
                migrated(Migration::run);
            } else {
                Migration.none(source);
            }
            return opening.apply(this);
        } catch (RuntimeException | Error failed) {
            onClose.run();
            throw failed;
        }
    }

    /** Looks at the tables, or brings them up to date, and closes. */
    List<String> migration(Function<Migration, List<String>> action) {
        try {
            return migrated(action);
        } finally {
            onClose.run();
        }
    }

    private List<String> migrated(Function<Migration, List<String>> action) {
        return action.apply(new Migration(own.map(Pool::forMigrations).getOrElse(source)));
    }
}
