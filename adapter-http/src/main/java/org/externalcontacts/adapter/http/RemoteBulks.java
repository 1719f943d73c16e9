package org.externalcontacts.adapter.http;

import io.vavr.Tuple0;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.bulk.BulkErrorDto;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.bulk.BulkResultDto;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.error.RefusalContext;
import org.externalcontacts.wire.internal.json.Items;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.reference.EntityRefDto;

/** The bulk calls of one kind of entity (rule 7). */
record RemoteBulks<D, T>(Remote remote, ReadContext.Reader<D, Option<T>> reader) {

    /** Fetches. */
    <I extends PlatformId> Either<Refusal, Bulk<T>> get(
            Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<D>> endpoint, Seq<I> ids) {
        ApiRequest<BulkRequestDto<EntityRefDto>, BulkResponseDto<D>> request = ApiRequest.to(endpoint);
        return remote.batches()
                .call(
                        request,
                        ids,
                        batch -> call(
                                request.body(references(batch)),
                                batch.map(id -> BulkItem.of(id.text())),
                                this::entity));
    }

    /** Creates. */
    Either<Refusal, Bulk<T>> create(Endpoint<Tuple0, BulkRequestDto<D>, BulkResponseDto<D>> endpoint, Seq<D> entities) {
        ApiRequest<BulkRequestDto<D>, BulkResponseDto<D>> request = ApiRequest.to(endpoint);
        return remote.batches()
                .call(
                        request,
                        entities,
                        batch -> call(
                                request.body(new BulkRequestDto<>(batch.toJavaList())),
                                batch.map(entity -> BulkItem.of(
                                        Option.none(), remote.codec().object(entity))),
                                this::entity));
    }

    /** Replaces what the bodies name. */
    Either<Refusal, Bulk<T>> update(
            Endpoint<Tuple0, BulkRequestDto<D>, BulkResponseDto<D>> endpoint,
            Seq<? extends PlatformId> ids,
            Seq<RequestBody<D>> bodies) {
        ApiRequest<BulkRequestDto<D>, BulkResponseDto<D>> request = ApiRequest.to(endpoint);
        return remote.batches()
                .call(
                        request,
                        ids.zip(bodies),
                        batch -> call(
                                request.body(RequestBody.bulk(batch.map(pair -> pair._2))),
                                batch.map(pair -> BulkItem.of(
                                        Option.some(pair._1.text()),
                                        remote.codec().object(pair._2.content()))),
                                this::entity));
    }

    /** Deletes; a second arrival would say that nothing was there. */
    <I extends PlatformId> Either<Refusal, Bulk<I>> delete(
            Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<EntityRefDto>> endpoint, Seq<I> ids) {
        ApiRequest<BulkRequestDto<EntityRefDto>, BulkResponseDto<EntityRefDto>> request = ApiRequest.to(endpoint);
        return remote.batches()
                .call(
                        request,
                        ids,
                        batch -> this.<EntityRefDto, Boolean>call(
                                        request.body(references(batch)),
                                        batch.map(id -> BulkItem.of(id.text())),
                                        RemoteBulks::removed)
                                .map(removed -> new Bulk<>(removed.outcomes()
                                        .zipWith(batch, (outcome, id) -> Remote.given(outcome, id)))));
    }

    private Option<T> entity(BulkResultDto<D> result, ReadContext reading) {
        return reading.required("entity", result.entity())
                .flatMap(dto -> reading.within("entity", inner -> reader.read(dto, inner)));
    }

    /** Nothing but the word itself shows that something was removed. */
    private static Option<Boolean> removed(BulkResultDto<EntityRefDto> result, ReadContext reading) {
        return reading.required("success", result.success());
    }

    private <R, U> Either<Refusal, Bulk<U>> call(
            ApiRequest<NoBody, BulkResponseDto<R>> request,
            Seq<BulkItem> items,
            ReadContext.Reader<BulkResultDto<R>, Option<U>> success) {
        return remote.call(request, (dto, reading) -> {
            List<BulkResultDto<R>> results = reading.required("results", dto.results())
                    .map(Items::of)
                    .flatMap(given -> BulkMatching.inOrder(items.toList(), given, remote.codec()))
                    .getOrElse(() -> {
                        reading.remember("results", Option.none(), "do not identify their items");
                        return List.empty();
                    });
            return new Bulk<>(results.zip(items)
                    .flatMap(pair ->
                            reading.within("results", inner -> outcome(request, pair._1, pair._2, success, inner))));
        });
    }

    private <R, U> Option<Either<Refusal, U>> outcome(
            ApiRequest<?, ?> request,
            BulkResultDto<R> result,
            BulkItem item,
            ReadContext.Reader<BulkResultDto<R>, Option<U>> success,
            ReadContext reading) {
        BulkErrorDto<R> error = result.error();
        if (error != null) {
            RefusalContext context = request.about(item.id().getOrElse("")).context();
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
