package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.domain.Change;

/** What was decided: the changes to store, and how to answer the caller once they are stored. */
public record Decision<T>(Seq<Change> changes, Answer<T> answer) {

    /** Tells the answer from the state after the changes; still inside the atomic step. */
    @FunctionalInterface
    public interface Answer<T> {
        T read(View after);
    }

    /** These changes, and an answer that is known already. */
    public static <T> Decision<T> of(T answer, Seq<Change> changes) {
        return new Decision<>(changes, after -> answer);
    }

    /** These changes, and an answer that is known already. */
    public static <T> Decision<T> of(T answer, Change... changes) {
        return of(answer, List.of(changes));
    }

    /** No changes. */
    public static <T> Decision<T> unchanged(T answer) {
        return of(answer, List.empty());
    }
}
