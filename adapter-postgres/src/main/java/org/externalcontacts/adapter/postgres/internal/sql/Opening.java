package org.externalcontacts.adapter.postgres.internal.sql;

/**
 * What is sent before the first statement of a transaction, together with it.
 *
 * @param text statements, separated by semicolons
 * @param statements how many they are
 */
record Opening(String text, int statements) {

    /** This statement, and the timeouts. */
    static Opening of(String statement, Timeouts timeouts) {
        return new Opening(statement + timeouts.settings(), 1 + Timeouts.STATEMENTS);
    }

    /** A single statement outside of a transaction, under the timeouts. */
    static Opening alone(Timeouts timeouts) {
        return new Opening(timeouts.ofOneStatement(), 1);
    }

    /** The same behind the end of the transaction that is open on the connection. */
    Opening afterAnother() {
        return new Opening("commit; begin; " + text, statements + 2);
    }
}
