package org.externalcontacts.adapter.postgres.internal.feed;

import java.time.Duration;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;

/** Removes events that are older than they are kept, whoever has not received them: a consumer that is gone for good must not fill the disk. */
record Retention(Feed feed, Duration kept) {

    private static final int STEP = 10_000;

    private static final Sql TURN = Feed.STATEMENTS.get("turn");
    private static final Sql REMOVE = Feed.STATEMENTS.get("remove");

    /** Removes some, so that no statement takes long, and says whether there may be more. Does nothing while another process does it. */
    boolean enforce() {
        return feed.committing(this::isStepDone);
    }

    private boolean isStepDone(Transaction transaction) {
        return transaction.row(TURN.call(), row -> row.count("removed")).isDefined()
                && transaction
                        .row(
                                REMOVE.call()
                                        .set("kept", (double) kept.toSeconds())
                                        .set("limit", STEP),
                                row -> row.count("removed"))
                        .isDefined();
    }
}
