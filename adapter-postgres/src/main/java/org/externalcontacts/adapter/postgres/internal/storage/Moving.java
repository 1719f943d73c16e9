package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.IllegalCallException;

/** What moving a tenant does to it in one database. */
public final class Moving {

    private static final Statements STATEMENTS = Statements.in("tenant.sql");
    private static final Sql TRY_TO_MOVE = STATEMENTS.get("try_to_move");
    private static final Sql STILL_MOVES = STATEMENTS.get("still_moves");
    private static final Sql MOVED = STATEMENTS.get("moved");
    private static final Sql AGAINST_WRITERS = STATEMENTS.get("against_writers");
    private static final Sql READ_ONLY = STATEMENTS.get("read_only");
    private static final Sql TABLES = STATEMENTS.get("tables");

    /** Rows that are removed at once: few enough for any timeout. */
    private static final int STEP = 10_000;

    private final Database database;

    /** Moves the tenant of these connections. */
    public Moving(Database database) {
        this.database = database;
    }

    /**
     * Runs something while nobody else moves the tenant from here or to here; none if somebody does.
     *
     * @param work is given what throws an {@link IllegalCallException} or a fault once that is not sure any more; asking now and then also keeps the
     *     connection that holds the right from being taken for an idle one
     */
    public <T> Option<T> alone(Function<Runnable, T> work) {
        return database.holding(
                TRY_TO_MOVE,
                MOVED,
                session -> work.apply(() -> {
                    if (!session.truth(STILL_MOVES, "locked")) {
                        throw new IllegalCallException(
                                "the right to move the tenant was lost; it takes a session of its own, and no pooler that shares it");
                    }
                }));
    }

    /** From when this returns on, the tenant takes no writes, or takes them again. It waits for those that are under way. */
    public void setReadOnly(boolean readOnly) {
        storing(transaction -> {
            transaction.later(AGAINST_WRITERS.call());
            transaction.later(READ_ONLY.call().set("read_only", readOnly));
            return transaction;
        });
    }

    /** Removes all that is stored for the tenant, some rows at a time. */
    public void remove() {
        storing(transaction -> transaction.rows(TABLES.call(), row -> row.text("table_name")))
                .map(table -> STATEMENTS.get("remove", Map.of("table", table)))
                .forEach(this::removeAll);
    }

    private void removeAll(Sql some) {
        boolean left = true;
        while (left) {
            left = storing(transaction -> transaction
                    .row(some.call().set("most", STEP), row -> row.truth("removed"))
                    .get());
        }
    }

    private <T> T storing(Function<Transaction, T> work) {
        return database.connected(session -> session.storing(transaction -> {
            T done = work.apply(transaction);
            transaction.commit();
            return done;
        }));
    }
}
