package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.wire.internal.json.Model;

/**
 * What the answers of an endpoint carry.
 *
 * @param status of an answer that went well
 * @param model of its body; none if it has no content
 * @param isEmptyObject whether an answer without content is an empty object and not an empty body (rule 14.4)
 * @param refusals the statuses of the operation's own refusals; those that any operation may answer are not among them
 * @param subject what a refusal is about if its body does not say so
 */
public record ResponseFormat<A>(
        int status, Option<Model<A>> model, boolean isEmptyObject, List<Integer> refusals, EntityKind subject) {}
