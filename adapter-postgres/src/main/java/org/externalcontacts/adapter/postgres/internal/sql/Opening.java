package org.externalcontacts.adapter.postgres.internal.sql;

/**
 * What is sent before the first statement of a transaction, together with it.
 *
 * @param text statements, separated by semicolons
 * @param statements how many they are
 * @param isOfOneStatement whether one statement follows, and no transaction
 */
record Opening(String text, int statements, boolean isOfOneStatement) {

    /** This statement, and the timeouts. */
    static Opening of(String statement, Timeouts timeouts) {
        return new Opening(statement + timeouts.settings(), 1 + Timeouts.STATEMENTS, false);
    }

    /** A single statement outside of a transaction, under the timeouts. */
    static Opening alone(Timeouts timeouts) {
        return new Opening(timeouts.ofOneStatement(), 1, true);
    }

    /** The same behind the end of the transaction that is open on the connection. */
    Opening afterAnother() {
        return new Opening("commit; begin; " + text, statements + 2, false);
    }
}
