package org.externalcontacts.testkit.concurrent;

/**
 * A call that was made, and what came of it.
 *
 * @param from a number taken before the call
 * @param to a number taken after it; whoever has a smaller number was earlier
 */
record Executed<C, O>(C call, O outcome, long from, long to) {

    @Override
    public String toString() {
        return from + ".." + to + " " + call + " -> " + outcome;
    }
}
