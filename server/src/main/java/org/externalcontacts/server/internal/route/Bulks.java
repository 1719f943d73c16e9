package org.externalcontacts.server.internal.route;

import io.vavr.Tuple0;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.bulk.BulkResultDto;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** Bulk calls: one by one, independent of each other, answered in the order of the request (rule 7). */
final class Bulks {

    private Bulks() {}

    /** A bulk call that names entities by their ids; each result carries the id that was asked for (rule 7.5). */
    static <I extends PlatformId, T, D> OperationHandler<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<D>> byId(
            Function<String, Validation<Seq<Violation>, I>> read,
            UseCase<Seq<I>, Bulk<T>> useCase,
            Function<T, @Nullable D> dto) {
        return (engine, call) -> entities(call)
                .flatMap(asked -> outcomes(
                                asked.map(reference -> ReadContext.readEntity(
                                        reference, (ref, reading) -> reading.requiredId("id", ref.id(), read))),
                                ids -> useCase.of(engine, ids))
                        .map(outcomes -> response(asked.zipWith(
                                outcomes,
                                (reference, outcome) -> outcome.fold(
                                        refusal -> failed(reference.id(), refusal, null),
                                        found -> new BulkResultDto<>(reference.id(), true, dto.apply(found), null))))));
    }

    /**
     * A bulk call that carries the entities themselves; each result carries the id that was asked for, which may be that of an alias, or the
     * one that was given to what was made (rule 7.4).
     */
    static <D, W, T> OperationHandler<Tuple0, BulkRequestDto<D>, BulkResponseDto<D>> byEntity(
            ReadContext.Reader<D, Option<W>> reader,
            UseCase<Seq<W>, Bulk<T>> useCase,
            Function<T, D> dto,
            Function<D, @Nullable String> id) {
        return (engine, call) -> entities(call)
                .flatMap(given -> outcomes(
                                given.map(entity -> ReadContext.readEntity(entity, reader)),
                                items -> useCase.of(engine, items))
                        .map(outcomes -> response(given.zipWith(
                                outcomes,
                                (entity, outcome) ->
                                        outcome.fold(refusal -> failed(id.apply(entity), refusal, entity), done -> {
                                            D written = dto.apply(done);
                                            String asked = id.apply(entity);
                                            return new BulkResultDto<>(
                                                    asked == null ? id.apply(written) : asked, true, written, null);
                                        })))));
    }

    private static <D> Either<Refusal, List<D>> entities(OperationCall<Tuple0, BulkRequestDto<D>> call) {
        Option<List<D>> entities = call.body((request, reading) -> reading.required("entities", request.entities()))
                .flatMap(given -> given)
                .map(List::ofAll);
        return call.<List<D>>then(
                none -> Refusal.unless(entities.flatMap(given -> Bulk.tooLarge(given.size())), entities::get));
    }

    /** Those that can be read go to the port; the others keep their places. */
    private static <W, T> Either<Refusal, List<Either<Refusal, T>>> outcomes(
            List<Validation<Seq<Violation>, W>> items, Function<Seq<W>, Either<Refusal, Bulk<T>>> port) {
        return port.apply(items.flatMap(Validation::toOption)).map(bulk -> {
            Iterator<Either<Refusal, T>> done = bulk.outcomes().iterator();
            return items.map(item ->
                    item.isValid() ? done.next() : Either.<Refusal, T>left(new Refusal.InvalidInput(item.getError())));
        });
    }

    private static <D> BulkResultDto<D> failed(@Nullable String id, Refusal refusal, @Nullable D entity) {
        return new BulkResultDto<>(id, false, null, ErrorCodec.item(refusal, entity));
    }

    private static <D> BulkResponseDto<D> response(List<BulkResultDto<D>> results) {
        List<Integer> failed =
                results.zipWithIndex().filter(item -> item._1.error() != null).map(item -> item._2);
        return new BulkResponseDto<>(results.toJavaList(), failed.size(), failed.toJavaList());
    }
}
