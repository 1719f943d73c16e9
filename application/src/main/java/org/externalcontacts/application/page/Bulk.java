package org.externalcontacts.application.page;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.domain.Refusal;

/**
 * The answer of a bulk call: one outcome for each item, in the order of the request; an item's fate does not depend on its
 * neighbours (rule 7.4).
 */
public record Bulk<T>(List<Either<Refusal, T>> outcomes) {

    /** How many items one call of the platform takes; ports take any number and split it (rule 7.3). */
    public static final int LARGEST_CALL = 50;

    /** Processes each item separately. */
    public static <S, T> Bulk<T> each(Seq<S> items, Function<S, Either<Refusal, T>> one) {
        return new Bulk<>(items.iterator().map(one).toList());
    }

    /** The refusal of a single call of the platform with more items than it takes (rule 7.3). */
    public static Option<Refusal> tooLarge(int items) {
        return Option.when(items > LARGEST_CALL, new Refusal.LimitExceeded(items, "entities", LARGEST_CALL));
    }

    /** How many items were refused. */
    public int errorCount() {
        return errorIndexes().size();
    }

    /** Positions of the refused items, from 0. */
    public List<Integer> errorIndexes() {
        return outcomes.zipWithIndex().filter(item -> item._1.isLeft()).map(item -> item._2);
    }

    /** What came of the items that were not refused, in order. */
    public List<T> successes() {
        return outcomes.flatMap(Either::toOption);
    }
}
