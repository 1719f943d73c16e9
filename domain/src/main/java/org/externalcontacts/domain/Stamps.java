package org.externalcontacts.domain;

import java.time.Instant;

/**
 * When a record came to be and when it last changed, in milliseconds precision. Set by the engine; what a caller sends is
 * ignored (BEHAVIOUR 2.8).
 */
public record Stamps(Instant created, Instant modified) {

    /** The stamps of a record made now. */
    public static Stamps at(Instant now) {
        return new Stamps(now, now);
    }

    /** The stamps after a change now. Of two concurrent changes the later one may carry the earlier time; then the later time is kept. */
    public Stamps changedAt(Instant now) {
        return new Stamps(created, now.isBefore(modified) ? modified : now);
    }
}
