package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.domain.Change;

/**
 * What was decided: the answer for the caller, and the changes to store.
 *
 * <p>The answer is known before anything is stored: once a storage has begun to assign, there is nothing left to run that might throw.
 *
 * @param acts the changes in their order, all or nothing, grouped into what listeners receive as one event (BEHAVIOUR 20.10)
 */
public record Decision<T>(T answer, Seq<Seq<Change>> acts) {

    /** Acts without changes are left out. */
    public Decision {
        acts = acts.filter(Seq::nonEmpty);
    }

    /** These changes as one act. */
    public static <T> Decision<T> of(T answer, Seq<Change> changes) {
        return new Decision<>(answer, List.of(changes));
    }

    /** These changes as one act. */
    public static <T> Decision<T> of(T answer, Change... changes) {
        return of(answer, List.of(changes));
    }

    /** Several acts, each of which listeners receive as an event of its own. */
    public static <T> Decision<T> ofActs(T answer, Seq<Seq<Change>> acts) {
        return new Decision<>(answer, acts);
    }

    /** No changes. */
    public static <T> Decision<T> unchanged(T answer) {
        return new Decision<>(answer, List.empty());
    }

    /** The changes of all acts, in order. */
    public Seq<Change> changes() {
        return acts.flatMap(act -> act);
    }
}
