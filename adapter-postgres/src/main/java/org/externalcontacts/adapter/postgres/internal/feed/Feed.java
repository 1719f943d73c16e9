package org.externalcontacts.adapter.postgres.internal.feed;

import java.util.function.Function;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;

/** The tables of the feed: a transaction at a time, whose connection is given back before anything is delivered. */
record Feed(Database database) {

    static final Statements STATEMENTS = Statements.in("feed.sql");

    /** Runs statements that see what was committed before each of them, and commits. */
    <T> T committing(Function<Transaction, T> work) {
        return database.connected(session -> session.storing(transaction -> {
            T result = work.apply(transaction);
            transaction.commit();
            return result;
        }));
    }

    /** Runs one statement, and commits. */
    void write(Call call) {
        database.connected(session -> session.storing(transaction -> {
            transaction.later(call);
            transaction.commit();
            return call;
        }));
    }
}
