package org.externalcontacts.application.event;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;

/**
 * One act that is stored: everything that one decision of a use case brought about, whatever it took to store it (rules 17, 20.10).
 * One merge is one event; creating a contact is one event of the contact created and the identifiers it claimed. What belongs to a deleted
 * record is deleted with it and has no event of its own.
 *
 * @param tenant whose records it is about
 * @param number for listeners, counts up by one for each event of an engine, in the order of commits; in a {@link ChangeFeed}, the position there
 * @param at when the call that committed it began; for listeners, never earlier than that of the event before
 * @param caller who did it
 * @param facts what happened, the main fact first; at least one
 */
public record DomainEvent(TenantId tenant, long number, Instant at, Caller caller, List<Fact> facts) {

    /** An event must have at least one fact. */
    public DomainEvent {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("an event without facts");
        }
    }

    /** An event of {@link TenantId#DEFAULT}. */
    public DomainEvent(long number, Instant at, Caller caller, List<Fact> facts) {
        this(TenantId.DEFAULT, number, at, caller, facts);
    }

    /** The same event with this number. */
    public DomainEvent numbered(long given) {
        return new DomainEvent(tenant, given, at, caller, facts);
    }

    /** The first of its facts, which the others follow from. */
    public Fact fact() {
        return facts.head();
    }

    /** Its facts of this kind, such as {@code Fact.IdentifierClaimed}, in order. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.filter(kind::isInstance).map(kind::cast);
    }

    /**
     * What it is about, each once, as the platform names it behind {@code v2.externalcontacts.}, such as {@code contacts.<id>}; none when
     * the platform has no topic for it, as for schemas.
     */
    public List<String> topics() {
        return facts.flatMap(Fact::topics).distinct();
    }

    /** Number, topics and the kinds of facts: no personal data, so that it may be logged. */
    @Override
    public String toString() {
        return "event " + number + " at " + at + ": "
                + facts.map(fact -> fact.getClass().getSimpleName()).mkString(", ")
                + topics().mkString(" [", ", ", "]");
    }
}
