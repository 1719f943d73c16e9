package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.application.event.Fact;

/**
 * What one act of a caller is for listeners, and what it is for storage. A use case states both where it decides, so that neither has to
 * be derived from the other.
 *
 * @param facts what happened, for listeners: one event of all of them; an act without facts has no event
 * @param changes what is to be stored, in order
 */
public record Act(List<Fact> facts, Seq<Change> changes) {

    private static final Act NOTHING = new Act(List.empty(), List.empty());

    /** This fact, which these changes store. */
    public static Act of(Fact fact, Change... changes) {
        return new Act(List.of(fact), List.of(changes));
    }

    /** Changes without a fact for listeners, such as those that a storage restores. */
    public static Act untold(Change... changes) {
        return untold(List.of(changes));
    }

    /** Changes without a fact for listeners, such as those that a storage restores. */
    public static Act untold(Seq<Change> changes) {
        return new Act(List.empty(), changes);
    }

    /** One act of all of these, in order. */
    public static Act all(Seq<Act> acts) {
        return acts.fold(NOTHING, Act::and);
    }

    /** This and then the other, as one act. */
    public Act and(Act other) {
        return new Act(facts.appendAll(other.facts), changes.appendAll(other.changes));
    }
}
