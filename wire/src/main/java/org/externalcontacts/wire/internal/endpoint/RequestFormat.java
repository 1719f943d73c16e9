package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.wire.internal.json.Model;

/**
 * What the requests of an endpoint carry beside the ids in their paths.
 *
 * @param query the query parameters; empty for none
 * @param body the model of the body; none if a request has no body
 * @param isRepeatable whether a request that arrives twice does the same as one that arrives once
 */
public record RequestFormat<B>(
        List<QueryParameter> query, Option<Model<B>> body, boolean isRepeatable, Condition condition) {}
