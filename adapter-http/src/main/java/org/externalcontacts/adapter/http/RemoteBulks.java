package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.bulk.BulkErrorDto;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.bulk.BulkResultDto;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.error.RefusalContext;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.reference.EntityRefDto;

/** The bulk calls of one kind of entity (BEHAVIOUR 7). */
record RemoteBulks<D, T>(Remote remote, EntityKind kind, Reading.Reader<D, Option<T>> reader) {

    /** Fetches; arriving twice is the same as once. */
    <I extends PlatformId> Either<Refusal, Bulk<T>> get(
            Operation operation, Model<BulkResponseDto<D>> answer, Seq<I> ids) {
        Target target = Target.of(operation, kind).resendable();
        return remote.batches()
                .call(
                        target,
                        ids,
                        batch -> call(
                                target.body(references(batch)),
                                answer,
                                batch.map(id -> BulkItem.of(id.text())),
                                this::entity));
    }

    /** Creates; must not arrive twice. */
    Either<Refusal, Bulk<T>> create(Operation operation, Model<BulkResponseDto<D>> answer, Seq<D> entities) {
        Target target = Target.of(operation, kind);
        return remote.batches()
                .call(
                        target,
                        entities,
                        batch -> call(
                                target.body(new BulkRequestDto<>(batch.toJavaList())),
                                answer,
                                batch.map(entity -> BulkItem.of(
                                        Option.none(), remote.codec().object(entity))),
                                this::entity));
    }

    /** Replaces what the bodies name; arriving twice is the same as once. */
    Either<Refusal, Bulk<T>> update(
            Operation operation, Model<BulkResponseDto<D>> answer, Seq<? extends PlatformId> ids, Seq<?> bodies) {
        Target target = Target.of(operation, kind).resendable();
        return remote.batches()
                .call(
                        target,
                        ids.zip(bodies),
                        batch -> call(
                                target.body(new BulkRequestDto<>(
                                        batch.map(pair -> (Object) pair._2).toJavaList())),
                                answer,
                                batch.map(pair -> BulkItem.of(
                                        Option.some(pair._1.text()),
                                        remote.codec().object(pair._2))),
                                this::entity));
    }

    /** Deletes; a second arrival would say that nothing was there. */
    <I extends PlatformId> Either<Refusal, Bulk<I>> delete(Operation operation, Seq<I> ids) {
        Target target = Target.of(operation, kind);
        return remote.batches()
                .call(
                        target,
                        ids,
                        batch -> this.<EntityRefDto, Boolean>call(
                                        target.body(references(batch)),
                                        Models.BULK_REMOVED,
                                        batch.map(id -> BulkItem.of(id.text())),
                                        RemoteBulks::removed)
                                .map(removed -> new Bulk<>(
                                        removed.outcomes().zipWith(batch, (outcome, id) -> outcome.map(yes -> id)))));
    }

    private Option<T> entity(BulkResultDto<D> result, Reading reading) {
        return reading.required("entity", result.entity())
                .flatMap(dto -> reading.within("entity", inner -> reader.read(dto, inner)));
    }

    /** Nothing but the word itself shows that something was removed. */
    private static Option<Boolean> removed(BulkResultDto<EntityRefDto> result, Reading reading) {
        return reading.required("success", result.success());
    }

    private <R, U> Either<Refusal, Bulk<U>> call(
            Target target,
            Model<BulkResponseDto<R>> answer,
            Seq<BulkItem> items,
            Reading.Reader<BulkResultDto<R>, Option<U>> success) {
        return remote.call(target, answer, (dto, reading) -> {
            List<BulkResultDto<R>> results = reading.required("results", dto.results())
                    .map(OptionMapping::list)
                    .flatMap(given -> BulkMatching.inOrder(items.toList(), given, remote.codec()))
                    .getOrElse(() -> {
                        reading.remember("results", Option.none(), "do not tell which item each of them is of");
                        return List.empty();
                    });
            return new Bulk<>(results.zip(items)
                    .flatMap(pair ->
                            reading.within("results", inner -> outcome(target, pair._1, pair._2, success, inner))));
        });
    }

    private <R, U> Option<Either<Refusal, U>> outcome(
            Target target,
            BulkResultDto<R> result,
            BulkItem item,
            Reading.Reader<BulkResultDto<R>, Option<U>> success,
            Reading reading) {
        BulkErrorDto<R> error = result.error();
        if (error != null) {
            RefusalContext context =
                    new RefusalContext(target.operation(), kind, item.id().getOrElse(""));
            return reading.required("error", ErrorCodec.refusal(error, context).getOrNull())
                    .map(Either::left);
        }
        if (Boolean.FALSE.equals(result.success())) {
            reading.required("error", null);
            return Option.none();
        }
        return success.read(result, reading).map(Either::right);
    }

    private static BulkRequestDto<EntityRefDto> references(Seq<? extends PlatformId> ids) {
        return new BulkRequestDto<>(ids.map(id -> EntityRefDto.of(id.text())).toJavaList());
    }
}
