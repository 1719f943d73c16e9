package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.List;
import java.util.Map;
import java.util.function.Consumer;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;

/** What moving a tenant does to it in one database. */
public final class Moving {

    private static final Statements STATEMENTS = Statements.in("tenant.sql");
    private static final Sql ALONE = STATEMENTS.get("alone");
    private static final Sql READ_ONLY = STATEMENTS.get("read_only");
    private static final Sql TABLES = STATEMENTS.get("tables");

    private final Database database;

    /** Moves the tenant of these connections. */
    public Moving(Database database) {
        this.database = database;
    }

    /** From when this returns on, the tenant takes no writes, or takes them again. It waits for those that are under way. */
    public void setReadOnly(boolean readOnly) {
        storing(transaction -> {
            transaction.later(ALONE.call());
            transaction.later(READ_ONLY.call().set("read_only", readOnly));
        });
    }

    /** Removes all that is stored for the tenant. */
    public void remove() {
        storing(transaction -> {
            List<String> tables = transaction.rows(TABLES.call(), row -> row.text("table_name"));
            tables.map(table -> STATEMENTS.get("remove", Map.of("table", table)))
                    .forEach(statement -> transaction.later(statement.call()));
        });
    }

    private void storing(Consumer<Transaction> work) {
        database.connected(session -> session.storing(transaction -> {
            work.accept(transaction);
            transaction.commit();
            return transaction;
        }));
    }
}
