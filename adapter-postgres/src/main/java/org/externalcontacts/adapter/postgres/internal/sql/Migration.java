package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the tables, which have a schema of their own, up to date: forward only, under a lock, so that of several nodes that start at once one
 * migrates while the others wait.
 */
public final class Migration {

    private static final String SCHEMA = "external_contacts";

    /** 1 if there is a history that this user may read. */
    private static final String READABLE = """
            select case when has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') then 1 else 0 end
            from pg_namespace n join pg_class c on c.relnamespace = n.oid
            where n.nspname = 'external_contacts' and c.relname = 'flyway_schema_history'""";

    /** Scripts of somebody else in this history have other versions than whole numbers. */
    private static final String LATEST = """
            select max(case when version ~ '^[0-9]{1,18}$' then version::bigint end)
            from external_contacts.flyway_schema_history where success and type = 'SQL'""";

    /** The version of the last script of this build. */
    static final int LATEST_SCRIPT = 4;

    private final DataSource source;
    private final Flyway flyway;

    /** The migration of this database. */
    public Migration(DataSource source) {
        this.source = source;
        flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .defaultSchema(SCHEMA)
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:org/externalcontacts/adapter/postgres/migration")
                .cleanDisabled(true)
                .load();
    }

    /**
     * The names of the scripts that are not applied yet, in order; nothing is applied.
     *
     * @throws PostgresFault.NewerDatabase if a later version has migrated the tables
     */
    public List<String> pending() {
        return migrating(() -> List.of(flyway.info().pending()).map(MigrationInfo::getScript));
    }

    /**
     * Applies what is not applied yet, and returns the names of what this call has applied.
     *
     * @throws PostgresFault.NewerDatabase if a later version has migrated the tables; nothing is applied
     */
    public List<String> run() {
        return migrating(() -> {
            List<MigrationInfo> pending = List.of(flyway.info().pending());
            Set<String> ran = HashSet.ofAll(flyway.migrate().migrations).map(done -> done.version);
            return pending.filter(script -> ran.contains(script.getVersion().getVersion()))
                    .map(MigrationInfo::getScript);
        });
    }

    /**
     * Applies nothing, whatever is pending. Whether a later version has migrated the tables is not known to a user who may not read their history, nor
     * where somebody else runs the scripts without one.
     *
     * @throws PostgresFault.NewerDatabase if a later version has migrated the tables
     */
    public static void none(DataSource source) {
        // By one connection and without Flyway: a pool may have no more, and who migrates nothing need not wait for it.
        try (Connection connection = source.getConnection()) {
            requireKnown(connection);
        } catch (SQLException error) {
            throw Faults.connecting(error);
        }
    }

    private static void requireKnown(Connection connection) {
        try (Statement statement = new Link(connection).connection().createStatement()) {
            long latest = number(statement, READABLE) == 1 ? number(statement, LATEST) : 0;
            if (latest > LATEST_SCRIPT) {
                throw new PostgresFault.NewerDatabase(String.valueOf(latest));
            }
        } catch (SQLException error) {
            throw Faults.running(error);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    private <T> T migrating(Supplier<T> action) {
        requireReachable();
        try {
            Optional<MigrationInfo> newer = Arrays.stream(flyway.info().applied())
                    .filter(applied -> applied.getState().isApplied()
                            && !applied.getState().isResolved())
                    .findFirst();
            if (newer.isPresent()) {
                throw new PostgresFault.NewerDatabase(String.valueOf(newer.get().getVersion()));
            }
            return action.get();
        } catch (FlywayException failed) {
            PostgresFault.DatabaseFailed fault =
                    new PostgresFault.DatabaseFailed("the tables could not be migrated", "");
            fault.initCause(failed);
            throw fault;
        }
    }

    /** Reports connection failures like any other call. */
    private void requireReachable() {
        try {
            source.getConnection().close();
        } catch (SQLException error) {
            throw Faults.connecting(error);
        }
    }
}
