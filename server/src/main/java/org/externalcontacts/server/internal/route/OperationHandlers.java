package org.externalcontacts.server.internal.route;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.EntityListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;

/** The handler of each of the 71 operations. Filled once, then read only. */
final class OperationHandlers {

    private final Map<Operation, ServedOperation<?, ?, ?>> served = new EnumMap<>(Operation.class);

    private OperationHandlers() {}

    /**
     * Every operation with its handler, in the order of the operations.
     *
     * @throws IllegalStateException if an endpoint has no handler
     */
    static List<ServedOperation<?, ?, ?>> all() {
        OperationHandlers all = new OperationHandlers();
        ContactCalls.register(all);
        IdentityCalls.register(all);
        OrganizationCalls.register(all);
        NoteCalls.register(all);
        RelationshipCalls.register(all);
        SchemaCalls.register(all);
        JourneyCalls.register(all);
        return Endpoints.all().map(endpoint -> all.of(endpoint.operation()));
    }

    /** An operation that this handler fulfils. */
    <P, B, A> void put(Endpoint<P, B, A> endpoint, OperationHandler<P, B, A> handler) {
        served.put(endpoint.operation(), new ServedOperation<>(endpoint, handler));
    }

    /** An operation that takes no more than the ids in its path. */
    <P, T, A> void on(Endpoint<P, NoBody, A> endpoint, UseCase<P, T> useCase, Function<T, A> body) {
        put(
                endpoint,
                (engine, call) -> call.then(ids -> useCase.of(engine, ids)).map(body));
    }

    /** An operation that takes more than ids. */
    <P, B, I, T, A> void on(
            Endpoint<P, B, A> endpoint, Input<P, B, I> input, UseCase.WithIds<P, I, T> useCase, Function<T, A> body) {
        answering(endpoint, input, useCase, (call, answer) -> body.apply(answer));
    }

    /** An operation that takes no more than the ids in its path, and whose answer has no content. */
    <P, T> void done(Endpoint<P, NoBody, Done> endpoint, UseCase<P, T> useCase) {
        on(endpoint, useCase, answer -> Done.DONE);
    }

    /** An operation that creates something, once if a key demands it. */
    <P, B, I, T, A> void create(
            Endpoint<P, B, A> endpoint,
            Input<P, B, I> input,
            UseCase.WithIds<P, I, T> useCase,
            UseCase.Demanding<P, I, IdempotencyKey, T> once,
            Function<T, A> body) {
        demanding(endpoint, input, OperationCall::key, useCase, ifTaken(once, useCase), body);
    }

    /** An operation that replaces something, if it has the version that is demanded. */
    <P, B, I, T, A> void replace(
            Endpoint<P, B, A> endpoint,
            Input<P, B, I> input,
            UseCase.WithIds<P, I, T> useCase,
            UseCase.Demanding<P, I, Version, T> ifVersion,
            Function<T, A> body) {
        demanding(endpoint, input, OperationCall::ifVersion, useCase, ifVersion, body);
    }

    /** An operation that removes something, if it has the version that is demanded. */
    <P, T> void remove(
            Endpoint<P, NoBody, Done> endpoint, UseCase<P, T> useCase, UseCase.WithIds<P, Version, T> ifVersion) {
        demanding(
                endpoint,
                Input.query(call -> Done.DONE),
                OperationCall::ifVersion,
                (engine, ids, none) -> useCase.of(engine, ids),
                (engine, ids, none, version) -> ifVersion.of(engine, ids, version),
                answer -> Done.DONE);
    }

    /** An engine that takes no keys, as the platform does not, creates all the same: clients attach keys to everything. */
    private static <P, I, T> UseCase.Demanding<P, I, IdempotencyKey, T> ifTaken(
            UseCase.Demanding<P, I, IdempotencyKey, T> once, UseCase.WithIds<P, I, T> useCase) {
        return (engine, ids, input, key) -> {
            Either<Refusal, T> made = once.of(engine, ids, input, key);
            return made.isLeft() && made.getLeft() instanceof Refusal.NotSupported
                    ? useCase.of(engine, ids, input)
                    : made;
        };
    }

    private <P, B, I, D, T, A> void demanding(
            Endpoint<P, B, A> endpoint,
            Input<P, B, I> input,
            Function<OperationCall<P, B>, Option<D>> demand,
            UseCase.WithIds<P, I, T> useCase,
            UseCase.Demanding<P, I, D, T> demanding,
            Function<T, A> body) {
        put(endpoint, (engine, call) -> {
            Option<I> taken = input.from(call);
            Option<D> demanded = demand.apply(call);
            return call.then(ids -> demanded.isDefined()
                            ? demanding.of(engine, ids, taken.get(), demanded.get())
                            : useCase.of(engine, ids, taken.get()))
                    .peek(call::tag)
                    .map(body);
        });
    }

    /** An operation that answers a page. */
    <P, I, T, D> void page(
            Endpoint<P, NoBody, ListingDto<D>> endpoint,
            Function<OperationCall<?, ?>, I> query,
            UseCase.WithIds<P, I, Page<T>> useCase,
            Function<T, D> dto) {
        answering(endpoint, Input.query(query), useCase, (call, page) -> Listings.page(call, page, dto));
    }

    /** An operation that answers a part of a scan. */
    <P, T, D> void scan(
            Endpoint<P, NoBody, CursorListingDto<D>> endpoint,
            UseCase<ScanRequest, CursorPage<T>> useCase,
            Function<T, D> dto) {
        answering(
                endpoint,
                Input.query(Listings::scan),
                (engine, ids, request) -> useCase.of(engine, request),
                (call, page) -> Listings.scan(call, page, dto));
    }

    /** An operation that answers everything at once. */
    <P, T, D> void list(
            Endpoint<P, NoBody, EntityListingDto<D>> endpoint, UseCase<P, List<T>> useCase, Function<T, D> dto) {
        put(
                endpoint,
                (engine, call) ->
                        call.then(ids -> useCase.of(engine, ids)).map(found -> Listings.all(call, found, dto)));
    }

    /** An operation whose answer names the call, as listings do. */
    <P, B, I, T, A> void answering(
            Endpoint<P, B, A> endpoint,
            Input<P, B, I> input,
            UseCase.WithIds<P, I, T> useCase,
            BiFunction<OperationCall<P, B>, T, A> body) {
        put(endpoint, (engine, call) -> {
            Option<I> taken = input.from(call);
            return call.then(ids -> useCase.of(engine, ids, taken.get()))
                    .peek(call::tag)
                    .map(answer -> body.apply(call, answer));
        });
    }

    private ServedOperation<?, ?, ?> of(Operation operation) {
        ServedOperation<?, ?, ?> handler = served.get(operation);
        if (handler == null) {
            throw new IllegalStateException(operation + " has no handler");
        }
        return handler;
    }
}
