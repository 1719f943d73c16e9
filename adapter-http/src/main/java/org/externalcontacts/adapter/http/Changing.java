package org.externalcontacts.adapter.http;

import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.externalcontacts.domain.Version;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.json.ReadContext;

/**
 * How an entity is read, changed and replaced.
 *
 * @param <D> the body of the entity
 * @param <T> the entity
 * @param <P> what a caller may change of it
 */
record Changing<D, T, P>(
        ApiRequest<NoBody, D> read,
        ApiRequest<D, D> write,
        ReadContext.Reader<D, Option<T>> reader,
        Function<T, Version> version,
        Function<T, P> profile,
        Function<P, D> body,
        UnaryOperator<P> change) {}
