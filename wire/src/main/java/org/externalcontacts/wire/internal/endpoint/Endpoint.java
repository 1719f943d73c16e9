package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.json.Model;

/**
 * How one operation is called: what client, server and API description all read.
 *
 * @param template the path, with the ids in braces
 * @param pathParameters the names in the braces, in order
 * @param success the status of an answer that went well
 * @param query the names of the query parameters
 * @param body what requests carry
 * @param answer what answers carry; none if they have no body
 */
public record Endpoint(
        Operation operation,
        Verb verb,
        String template,
        List<String> pathParameters,
        int success,
        List<QueryParameter> query,
        Option<Model<?>> body,
        Option<Model<?>> answer) {

    private static final int BAD_REQUEST = 400;

    /** The path with these ids in place of the braces, in order. */
    public String path(String... ids) {
        StringBuilder path = new StringBuilder(template.length() + 64);
        int from = 0;
        for (String id : ids) {
            int open = template.indexOf('{', from);
            path.append(template, from, open).append(id);
            from = template.indexOf('}', open) + 1;
        }
        return path.append(template, from, template.length()).toString();
    }

    /**
     * The status of an answer that refuses an input: what the parameters at fault say, when they agree and nothing else is at fault
     * (BEHAVIOUR 6.4), else 400. Violations of query parameters carry their names.
     */
    public int status(Refusal.InvalidInput refusal) {
        Seq<Option<Integer>> statuses = refusal.violations()
                .map(violation -> query.find(parameter -> parameter.name().equals(violation.field()))
                        .map(QueryParameter::refusedWith))
                .distinct();
        return statuses.size() == 1 ? statuses.head().getOrElse(BAD_REQUEST) : BAD_REQUEST;
    }
}
