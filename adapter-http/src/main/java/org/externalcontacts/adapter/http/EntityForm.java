package org.externalcontacts.adapter.http;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.wire.internal.json.ReadContext;

/**
 * How an entity is read, and what of it callers may change.
 *
 * @param <D> the body of the entity
 * @param <T> the entity
 * @param <P> what callers may change
 * @param reader reads the entity from its body
 * @param profile what callers may change of the entity
 * @param body the body that has this profile
 */
record EntityForm<D, T, P>(ReadContext.Reader<D, Option<T>> reader, Function<T, P> profile, Function<P, D> body) {}
