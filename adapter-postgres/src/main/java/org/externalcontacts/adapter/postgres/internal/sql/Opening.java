package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.collection.List;

/**
 * What is sent before the first statement of a transaction, together with it.
 *
 * @param statements in their order
 * @param isOfOneStatement whether one statement follows, and no transaction
 */
record Opening(List<String> statements, boolean isOfOneStatement) {

    /** This statement, and the timeouts. */
    static Opening of(String begin, Timeouts timeouts) {
        return new Opening(List.of(begin).appendAll(timeouts.setting()), false);
    }

    /** A single statement outside of a transaction, under the timeouts. */
    static Opening alone(Timeouts timeouts) {
        return new Opening(timeouts.setting().toList(), true);
    }

    /** The same behind the end of the transaction that is open on the connection. */
    Opening afterAnother() {
        return new Opening(statements.prepend(Link.COMMIT), isOfOneStatement);
    }
}
