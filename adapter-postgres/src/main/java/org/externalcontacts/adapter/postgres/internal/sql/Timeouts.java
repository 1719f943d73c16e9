package org.externalcontacts.adapter.postgres.internal.sql;

import java.time.Duration;

/**
 * How long the database lets a transaction of ours take. They are set in each transaction, so that they hold on connections of any pool.
 *
 * @param statement for one statement
 * @param lock for one lock
 * @param idle between two statements of a transaction, such as when the process stands still
 */
public record Timeouts(Duration statement, Duration lock, Duration idle) {

    /** How many statements {@link #settings} are. */
    static final int STATEMENTS = 3;

    /** What suits most: 30 s for a statement, 3 s for a lock, 30 s idle. */
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(3), Duration.ofSeconds(30));

    /** The same, with another one for statements. */
    public Timeouts withStatement(Duration other) {
        return new Timeouts(other, lock, idle);
    }

    /** The same, with another one for locks. */
    public Timeouts withLock(Duration other) {
        return new Timeouts(statement, other, idle);
    }

    /** One statement that sets them for as long as itself and what is sent with it; outside of a transaction, set local would be in vain. */
    String ofOneStatement() {
        return "select set_config('statement_timeout', '" + statement.toMillis()
                + "', true), set_config('lock_timeout', '" + lock.toMillis() + "', true)";
    }

    /** The statements that set them, each behind a semicolon. */
    String settings() {
        return "; set local statement_timeout = " + statement.toMillis() + "; set local lock_timeout = "
                + lock.toMillis() + "; set local idle_in_transaction_session_timeout = " + idle.toMillis();
    }
}
