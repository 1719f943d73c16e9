package org.externalcontacts.wire.endpoint;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.json.Model;

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
}
