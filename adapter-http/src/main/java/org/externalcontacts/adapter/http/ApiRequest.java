package org.externalcontacts.adapter.http;

import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.adapter.http.internal.transport.Resend;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.endpoint.Condition;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.Verb;
import org.externalcontacts.wire.internal.error.RefusalContext;

/**
 * A request for an operation, as its endpoint declares it. Immutable.
 *
 * @param <B> the body that is still to be given; {@link NoBody} for a request that is complete
 * @param <A> the body of the answer
 * @param path with the ids in it
 * @param context what a short error body is about
 * @param headers what is demanded, by the names of headers
 * @param body what is sent; none for no body
 */
record ApiRequest<B, A>(
        Endpoint<?, ?, A> endpoint,
        String path,
        Query query,
        RefusalContext context,
        Resend resend,
        Map<String, String> headers,
        Option<RequestBody<?>> body) {

    /** A request for an operation without ids in its path. */
    static <B, A> ApiRequest<B, A> to(Endpoint<Tuple0, B, A> endpoint) {
        return to(endpoint, Tuple.empty());
    }

    /** A request for an operation on what this id names. */
    static <P, B, A> ApiRequest<B, A> to(Endpoint<P, B, A> endpoint, P ids) {
        List<String> texts = endpoint.pathTemplate().write(ids);
        return new ApiRequest<>(
                endpoint,
                endpoint.pathTemplate().filled(texts),
                Query.none(),
                new RefusalContext(
                        endpoint.operation(),
                        endpoint.subject(),
                        texts.lastOption().getOrElse("")),
                resend(endpoint),
                HashMap.empty(),
                Option.none());
    }

    /** A request for an operation on what these ids name together. */
    static <I, J, B, A> ApiRequest<B, A> to(Endpoint<Tuple2<I, J>, B, A> endpoint, I first, J second) {
        return to(endpoint, Tuple.of(first, second));
    }

    /**
     * The same request with this query.
     *
     * @throws IllegalArgumentException if the endpoint does not declare each parameter of it
     */
    ApiRequest<B, A> query(Query given) {
        given.parameters()
                .filter(parameter -> !endpoint.query().contains(parameter))
                .forEach(parameter -> {
                    throw new IllegalArgumentException(operation() + " does not declare " + parameter.name());
                });
        return new ApiRequest<>(endpoint, path, given, context, resend, headers, body);
    }

    /** The same request with this body. */
    ApiRequest<NoBody, A> body(B given) {
        return body(RequestBody.of(given));
    }

    /** The same request with this body. */
    ApiRequest<NoBody, A> body(RequestBody<B> given) {
        return new ApiRequest<>(endpoint, path, query, context, resend, headers, Option.some(given));
    }

    /** The same request, whose refusal is about the thing of this id if it does not say so. */
    ApiRequest<B, A> about(String id) {
        return new ApiRequest<>(
                endpoint, path, query, new RefusalContext(operation(), context.kind(), id), resend, headers, body);
    }

    /** The same request, which must not arrive twice. */
    ApiRequest<B, A> once() {
        return new ApiRequest<>(endpoint, path, query, context, Resend.NEVER, headers, body);
    }

    /** The same request, to be carried out once for this key: in quotation marks, since the key may begin and end with some itself. */
    ApiRequest<B, A> key(IdempotencyKey key) {
        return header(resend, Headers.IDEMPOTENCY_KEY, key.text());
    }

    /** The same request, to be carried out if the entity has this version. */
    ApiRequest<B, A> ifVersion(Version version) {
        // A replacement that arrives twice finds its own version the second time.
        return header(endpoint.verb() == Verb.PUT ? Resend.NEVER : resend, Headers.IF_MATCH, version.text());
    }

    private ApiRequest<B, A> header(Resend resending, String name, String value) {
        return new ApiRequest<>(endpoint, path, query, context, resending, headers.put(name, '"' + value + '"'), body);
    }

    /** The same request; one that may have a key has one. */
    ApiRequest<B, A> keyed() {
        return resend == Resend.KEYED && !headers.containsKey(Headers.IDEMPOTENCY_KEY)
                ? key(IdempotencyKey.random())
                : this;
    }

    /** What the caller demands of the system, which the platform would ignore. */
    Option<String> demand() {
        if (headers.containsKey(Headers.IDEMPOTENCY_KEY)) {
            return Option.some("an idempotency key");
        }
        return Option.when(headers.containsKey(Headers.IF_MATCH), "a version");
    }

    private static Resend resend(Endpoint<?, ?, ?> endpoint) {
        if (endpoint.request().condition() == Condition.KEY) {
            return Resend.KEYED;
        }
        return endpoint.request().isRepeatable() ? Resend.SAFE : Resend.NEVER;
    }

    Operation operation() {
        return endpoint.operation();
    }

    /** Path and query. */
    String target() {
        return path + query;
    }

    /** What is wrong with it before anything is sent. */
    List<Violation> violations() {
        return query.violations();
    }
}
