package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.wire.internal.json.Model;

/**
 * An endpoint before it is known what it answers. What is not said: no query, no body, no refusals of its own, and repeatable unless it is a
 * POST. Not thread-safe.
 */
final class EndpointBuilder<P, B> {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;

    private final EndpointGroup group;
    private final Head<P> head;
    private final Option<Model<B>> body;
    private List<QueryParameter> query = List.empty();
    private List<Integer> refusals = List.empty();
    private EntityKind subject;
    private boolean isRepeatable;
    private Condition condition = Condition.NONE;

    EndpointBuilder(EndpointGroup group, Head<P> head, EntityKind subject) {
        this(group, head, subject, Option.none(), head.verb() != Verb.POST);
    }

    private EndpointBuilder(
            EndpointGroup group, Head<P> head, EntityKind subject, Option<Model<B>> body, boolean isRepeatable) {
        this.group = group;
        this.head = head;
        this.subject = subject;
        this.body = body;
        this.isRepeatable = isRepeatable;
    }

    /** Requests have a body of this model. */
    <D> EndpointBuilder<P, D> takes(Model<D> model) {
        return new EndpointBuilder<>(group, head, subject, Option.some(model), isRepeatable)
                .query(query)
                .refuses(refusals)
                .takes(condition);
    }

    EndpointBuilder<P, B> query(QueryParameter... parameters) {
        return query(List.of(parameters));
    }

    /** The statuses of its own refusals. */
    EndpointBuilder<P, B> refuses(Integer... statuses) {
        return refuses(List.of(statuses));
    }

    /** A refusal whose body does not say what it is about is about this. */
    EndpointBuilder<P, B> about(EntityKind kind) {
        subject = kind;
        return this;
    }

    /** Although it is a POST: it only reads, or does the same however often it arrives. */
    EndpointBuilder<P, B> repeatable() {
        isRepeatable = true;
        return this;
    }

    /** Although it is not a POST: a second arrival would not find what the first one found. */
    EndpointBuilder<P, B> once() {
        isRepeatable = false;
        return this;
    }

    /** Creates one entity, which may be demanded to happen once. */
    EndpointBuilder<P, B> keyed() {
        return takes(Condition.KEY).refuses(refusals.append(CONFLICT));
    }

    /** Replaces or removes one entity, which may be demanded to have a certain version. */
    EndpointBuilder<P, B> versioned() {
        return takes(Condition.VERSION).refuses(refusals.append(PRECONDITION_FAILED));
    }

    /** Answers have a body of this model. */
    <A> Endpoint<P, B, A> answers(Model<A> model) {
        return endpoint(new ResponseFormat<>(OK, Option.some(model), false, refusals, subject));
    }

    /** Answers have no content, which is an empty object (rule 14.4). */
    Endpoint<P, B, Done> answersEmptyObject() {
        return endpoint(new ResponseFormat<>(OK, Option.none(), true, refusals, subject));
    }

    /** Answers have no body at all. */
    Endpoint<P, B, Done> answersNothing(int status) {
        return endpoint(new ResponseFormat<>(status, Option.none(), false, refusals, subject));
    }

    private EndpointBuilder<P, B> query(List<QueryParameter> parameters) {
        query = parameters;
        return this;
    }

    private EndpointBuilder<P, B> takes(Condition header) {
        condition = header;
        return this;
    }

    private EndpointBuilder<P, B> refuses(List<Integer> statuses) {
        refusals = statuses;
        return this;
    }

    private <A> Endpoint<P, B, A> endpoint(ResponseFormat<A> response) {
        return group.add(new Endpoint<>(
                head.operation(),
                head.verb(),
                head.path(),
                new RequestFormat<>(query, body, isRepeatable, condition),
                response,
                group.tag(),
                head.summary()));
    }

    /** What is known of every endpoint from the start. */
    record Head<P>(Operation operation, Verb verb, PathTemplate<P> path, String summary) {}
}
