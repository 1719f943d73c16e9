package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;

/**
 * A decision: the result for the caller, the changes to store, and the facts for listeners.
 *
 * <p>The answer is known before anything is stored: once a storage has begun to assign, there is nothing left to run that might throw.
 *
 * @param acts in their order, all or nothing; listeners receive each as one event (BEHAVIOUR 20.10)
 * @param caller who decided it; the embedding app itself unless {@link #by} says otherwise
 */
public record Decision<T>(T answer, Seq<Act> acts, Caller caller) {

    /** Acts without changes are left out. */
    public Decision {
        acts = acts.filter(act -> act.changes().nonEmpty());
    }

    /** This act. */
    public static <T> Decision<T> of(T answer, Act act) {
        return ofActs(answer, List.of(act));
    }

    /** This fact, which these changes store. */
    public static <T> Decision<T> of(T answer, Fact fact, Change... changes) {
        return of(answer, Act.of(fact, changes));
    }

    /** Several acts, each of which is a separate event for listeners. */
    public static <T> Decision<T> ofActs(T answer, Seq<Act> acts) {
        return new Decision<>(answer, acts, Caller.trusted());
    }

    /** No changes. */
    public static <T> Decision<T> unchanged(T answer) {
        return ofActs(answer, List.empty());
    }

    /** The same decision, of this caller. */
    public Decision<T> by(Caller who) {
        return new Decision<>(answer, acts, who);
    }

    /** The changes of all acts, in order. */
    public Seq<Change> changes() {
        return acts.flatMap(Act::changes);
    }

    /** The facts of each act, for {@link org.externalcontacts.application.event.EventDelivery#prepare}. */
    public Seq<List<Fact>> facts() {
        return acts.map(Act::facts);
    }
}
