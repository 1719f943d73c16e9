package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.control.Option;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;

/** Which shard has which tenant, in a table. */
public final class ShardRecords {

    private static final int NO_TENANT = 0;
    private static final Statements STATEMENTS = Statements.in("tenant.sql");
    private static final Sql SHARD = STATEMENTS.get("shard");
    private static final Sql ASSIGN = STATEMENTS.get("assign");

    private final Database database;

    /** The table behind these connections. */
    public ShardRecords(DataSource source, Timeouts timeouts) {
        database = new Database(source, NO_TENANT, timeouts);
    }

    /** The shard of the tenant of this name. */
    public Option<String> shardOf(String name) {
        return database.once(transaction -> transaction.row(SHARD.call().set("name", name), row -> row.text("shard")));
    }

    /** Puts the tenant of this name on that shard. */
    public void assign(String name, String shard) {
        database.connected(session -> session.storing(transaction -> {
            transaction.later(ASSIGN.call().set("name", name).set("shard", shard));
            transaction.commit();
            return name;
        }));
    }
}
