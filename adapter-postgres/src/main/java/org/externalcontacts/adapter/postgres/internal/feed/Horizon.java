package org.externalcontacts.adapter.postgres.internal.feed;

import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;

/**
 * Up to which position nothing can appear any more. Positions are drawn before commits, so an event may be committed after one with a higher
 * position; reading on from the highest that is seen would leave it out.
 *
 * <p>Three steps, each in a statement that sees more than the one before: how far positions are drawn; a transaction number, which is
 * higher than that of each transaction that drew one of them; later, whether all transactions below that number are over. Then the events up to what was drawn
 * are all there, or will never be. For one thread.
 */
final class Horizon {

    private static final Sql DRAWN = Feed.STATEMENTS.get("drawn");
    private static final Sql TRANSACTION = Feed.STATEMENTS.get("transaction");
    private static final Sql OLDEST = Feed.STATEMENTS.get("oldest");

    private final Feed feed;
    private long reached;
    private long drawn;
    private long transaction;

    Horizon(Feed feed) {
        this.feed = feed;
    }

    /** Looks how far positions are drawn. Uses up a transaction number only if there are new ones. */
    void look() {
        if (!isWaiting()) {
            feed.committing(this::noted);
        }
    }

    /** Whether positions are drawn by transactions that may still run. */
    boolean isWaiting() {
        return drawn > reached;
    }

    /** Up to where events can be read by the statements that follow in this transaction. */
    long reached(Transaction reading) {
        if (isWaiting() && number(reading, OLDEST) >= transaction) {
            reached = drawn;
        }
        return reached;
    }

    private long noted(Transaction looking) {
        long highest = looking.row(DRAWN.call(), row -> row.count("position")).get();
        if (highest > reached) {
            transaction = number(looking, TRANSACTION);
            drawn = highest;
        }
        return highest;
    }

    private static long number(Transaction transaction, Sql statement) {
        return transaction.row(statement.call(), row -> row.count("number")).get();
    }
}
