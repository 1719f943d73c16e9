package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.json.Model;

/**
 * How one operation is called. The server's routing, the client's requests and the OpenAPI document are all made from it, and nothing of it
 * is written down anywhere else. Immutable.
 *
 * @param <P> the ids in the path: {@code Tuple0} for none, the id itself for one, a tuple for several
 * @param <B> the body of a request; {@link NoBody} for none
 * @param <A> the body of an answer; {@code Done} for one that has no content
 * @param pathTemplate the path, below the root of the API
 * @param request what a request carries beside the ids
 * @param response what an answer carries
 * @param tag the heading under which the operation is described
 * @param summary one line, unlike that of any other operation
 */
public record Endpoint<P, B, A>(
        Operation operation,
        Verb verb,
        PathTemplate<P> pathTemplate,
        RequestFormat<B> request,
        ResponseFormat<A> response,
        Tag tag,
        String summary) {

    private static final int BAD_REQUEST = 400;

    /** The path, with the names of the ids in braces. */
    public String template() {
        return pathTemplate.text();
    }

    /** The names in the braces, in order. */
    public List<String> pathParameters() {
        return pathTemplate.parameters().map(PathParameter::name);
    }

    /** The path with these ids in place of the braces, in order. */
    public String path(String... ids) {
        return pathTemplate.filled(List.of(ids));
    }

    /** The query parameters; empty for none. */
    public List<QueryParameter> query() {
        return request.query();
    }

    /** What requests carry; none if they have no body. */
    public Option<Model<B>> body() {
        return request.body();
    }

    /** What answers carry; none if they have no content. */
    public Option<Model<A>> answer() {
        return response.model();
    }

    /** The status of an answer that went well. */
    public int success() {
        return response.status();
    }

    /** The statuses of the operation's own refusals; those that any operation may answer are not among them. */
    public List<Integer> refusals() {
        return response.refusals();
    }

    /** What a refusal is about if its body does not say so. */
    public EntityKind subject() {
        return response.subject();
    }

    /**
     * The status of an answer that refuses an input: what the parameters at fault say, when they agree and nothing else is at fault
     * (rule 6.4), else 400. Violations of query parameters carry their names.
     */
    public int status(Refusal.InvalidInput refusal) {
        Seq<Option<Integer>> statuses = refusal.violations()
                .map(violation -> query().find(parameter -> parameter.name().equals(violation.field()))
                        .map(QueryParameter::refusedWith))
                .distinct();
        return statuses.size() == 1 ? statuses.head().getOrElse(BAD_REQUEST) : BAD_REQUEST;
    }
}
