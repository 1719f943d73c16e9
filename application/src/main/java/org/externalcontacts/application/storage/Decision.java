package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Predicate;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;

/**
 * A decision: the result for the caller, the changes to store, and the facts for listeners.
 *
 * <p>The answer is known before anything is stored: once a storage has begun to assign, there is nothing left to run that might throw.
 *
 * @param acts in their order, all or nothing; listeners receive each as one event (rule 20.10)
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

    /**
     * Decisions on several items that do not depend on each other, as one: those that are refused change nothing, and the others are stored
     * together.
     */
    public static <T> Decision<Bulk<T>> all(Seq<Either<Refusal, Decision<T>>> items) {
        return ofActs(
                new Bulk<>(items.map(item -> item.map(Decision::answer)).toList()),
                items.flatMap(item -> item.map(Decision::acts).getOrElse(List.empty())));
    }

    /** No changes. */
    public static <T> Decision<T> unchanged(T answer) {
        return ofActs(answer, List.empty());
    }

    /** The same decision, of this caller. */
    public Decision<T> by(Caller who) {
        return new Decision<>(answer, acts, who);
    }

    /** The same decision, of which this change, which nobody is told of, is a part. */
    public Decision<T> and(Change untold) {
        return new Decision<>(answer, acts.append(Act.untold(untold)), caller);
    }

    /** The changes of all acts, in order. */
    public Seq<Change> changes() {
        return acts.flatMap(Act::changes);
    }

    /**
     * The facts of each act, for {@link org.externalcontacts.application.event.EventDelivery#prepare}, once it is known which of the claims
     * that depend on it have found their identifier free.
     */
    public Seq<List<Fact>> facts(Predicate<Change.ClaimIfFree> won) {
        return acts.map(act -> act.facts(won));
    }

    /** The same for a storage that decides and stores under one lock: which claims win follows from the view that was decided on. */
    public Seq<List<Fact>> facts(View view) {
        ClaimsInTurn claims = new ClaimsInTurn(view.identifiers());
        return acts.map(act -> act.facts(claims.wonBy(act.changes())::contains));
    }

    /**
     * What one act of a caller is for listeners, and what it is for storage. A use case states both where it decides, so that neither has to
     * be derived from the other.
     *
     * @param facts what happened, for listeners: one event of all of them; an act without facts has no event. That an identifier was
     *     claimed which was to be free is not among them: it shows when the act is carried out
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

        private List<Fact> facts(Predicate<Change.ClaimIfFree> won) {
            return facts.appendAll(changes.filter(Change.ClaimIfFree.class::isInstance)
                    .map(Change.ClaimIfFree.class::cast)
                    .filter(won)
                    .map(claim -> new Fact.IdentifierClaimed(claim.identifier(), claim.contact())));
        }

        /** This and then the other, as one act. */
        public Act and(Act other) {
            return new Act(facts.appendAll(other.facts), changes.appendAll(other.changes));
        }
    }
}
