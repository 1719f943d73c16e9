package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** What came of the last routing to an agent; an open list. */
public record AcdOutcome(String text) implements OpenValue {

    public static final AcdOutcome ABANDON = new AcdOutcome("Abandon");
    public static final AcdOutcome ANSWERED = new AcdOutcome("Answered");
    public static final AcdOutcome FLOW_OUT = new AcdOutcome("FlowOut");
    public static final AcdOutcome UNKNOWN = new AcdOutcome("Unknown");

    private static final Set<AcdOutcome> KNOWN = HashSet.of(ABANDON, ANSWERED, FLOW_OUT, UNKNOWN);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
