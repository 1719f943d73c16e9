package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * How long the database lets a transaction of ours take. They are set in each transaction, so that they hold on connections of any pool; only
 * those of our own pool are made with them.
 *
 * @param statement for one statement
 * @param lock for one lock
 * @param idle between two statements of a transaction, such as when the process stands still
 * @param areKept whether connections have them from the beginning
 */
public record Timeouts(Duration statement, Duration lock, Duration idle, boolean areKept) {

    /** What suits most: 30 s for a statement, 3 s for a lock, 30 s idle. */
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(3), Duration.ofSeconds(30), false);

    /** The same, with another one for statements. */
    public Timeouts withStatement(Duration other) {
        return new Timeouts(other, lock, idle, areKept);
    }

    /** The same, with another one for locks. */
    public Timeouts withLock(Duration other) {
        return new Timeouts(statement, other, idle, areKept);
    }

    /** The same on connections that were made with {@link #options}. */
    Timeouts kept() {
        return new Timeouts(statement, lock, idle, true);
    }

    /** What a connection is made with, so that it keeps them. */
    String options() {
        return "-c statement_timeout=" + statement.toMillis() + " -c lock_timeout=" + lock.toMillis()
                + " -c idle_in_transaction_session_timeout=" + idle.toMillis();
    }

    /** The statement that sets them for one transaction, or for what is sent together with it; none on connections that keep them. */
    Option<String> setting() {
        return areKept
                ? Option.none()
                : Option.some("select set_config('statement_timeout', '" + statement.toMillis()
                        + "', true), set_config('lock_timeout', '" + lock.toMillis()
                        + "', true), set_config('idle_in_transaction_session_timeout', '" + idle.toMillis()
                        + "', true)");
    }
}
