package org.externalcontacts.wire.internal.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.externalcontacts.domain.Violation;

/**
 * What is wrong with one body: a body of nothing else has as many as values, so that all are counted and the first ones kept. Immutable.
 *
 * @param first in the order they were found
 * @param more how many there are besides
 */
record Flaws(Vector<Violation> first, long more) {

    /** How many are kept: enough for a person to see what the body is. */
    static final int KEPT = 100;

    static final Flaws NONE = new Flaws(Vector.empty(), 0);

    boolean isEmpty() {
        return first.isEmpty();
    }

    Flaws and(Violation flaw) {
        return first.size() < KEPT ? new Flaws(first.append(flaw), more) : new Flaws(first, more + 1);
    }

    /** With those of a part. */
    Flaws and(Flaws part) {
        if (part.isEmpty()) {
            return this;
        }
        int room = KEPT - first.size();
        long beyond = Math.max(0, part.first.size() - room);
        return new Flaws(first.appendAll(part.first.take(room)), more + part.more + beyond);
    }

    /** The same, seen from the object that holds the part. */
    Flaws within(String parent) {
        return isEmpty() ? this : new Flaws(first.map(flaw -> flaw.within(parent)), more);
    }

    /** Those that are kept, and if there are more, how many. */
    Seq<Violation> told() {
        return more == 0
                ? first
                : first.append(new Violation("body", Option.none(), "has " + more + " more violations"));
    }
}
