package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** Who began a conversation; an open list. */
public record Direction(String text) implements OpenValue {

    public static final Direction INBOUND = new Direction("Inbound");
    public static final Direction OUTBOUND = new Direction("Outbound");
    public static final Direction UNKNOWN = new Direction("Unknown");

    private static final Set<Direction> KNOWN = HashSet.of(INBOUND, OUTBOUND, UNKNOWN);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
