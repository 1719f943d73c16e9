package org.externalcontacts.application.internal.bulk;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/**
 * Creates many, as many in one decision as one call of the platform takes: a database stores them together. What is new does not depend on
 * its neighbours, so each item is created or refused as it would be alone (rule 7.4).
 */
public final class CreatedTogether {

    private CreatedTogether() {}

    /**
     * What became of each item.
     *
     * @param references reads at once what some items refer to, so that a database is not asked for each of them
     * @param creation how an item is decided on, which is prepared outside of the storage
     */
    public static <S, T> Bulk<T> in(
            Storage storage,
            Seq<S> items,
            BiConsumer<View, Seq<S>> references,
            Function<S, Function<View, Either<Refusal, Decision<T>>>> creation) {
        Iterator<Bulk<T>> steps = items.grouped(Bulk.LARGEST_CALL)
                .map(step -> step(storage, view -> references.accept(view, step), step.map(creation)));
        return new Bulk<>(steps.flatMap(Bulk::outcomes).toList());
    }

    private static <T> Bulk<T> step(
            Storage storage, Consumer<View> references, Seq<Function<View, Either<Refusal, Decision<T>>>> creations) {
        Seq<Function<View, Either<Refusal, Decision<T>>>> prepared = creations.toList();
        return storage.<Bulk<T>>atomically(view -> {
                    references.accept(view);
                    return Either.right(Decision.all(prepared.map(creation -> creation.apply(view))));
                })
                .get();
    }
}
