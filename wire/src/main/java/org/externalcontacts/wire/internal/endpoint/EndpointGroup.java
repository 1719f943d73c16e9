package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;

/** The endpoints of one noun, which have a heading in common. Not thread-safe: filled while the class that holds their constants is initialized. */
final class EndpointGroup {

    private final Tag tag;
    private final EntityKind subject;
    private List<Endpoint<?, ?, ?>> endpoints = List.empty();

    /**
     * A group without endpoints yet.
     *
     * @param subject what a refusal is about where an endpoint does not say so
     */
    EndpointGroup(Tag tag, EntityKind subject) {
        this.tag = tag;
        this.subject = subject;
    }

    <P> EndpointBuilder<P, NoBody> get(Operation operation, String summary, PathTemplate<P> path) {
        return endpoint(Verb.GET, operation, summary, path);
    }

    <P> EndpointBuilder<P, NoBody> post(Operation operation, String summary, PathTemplate<P> path) {
        return endpoint(Verb.POST, operation, summary, path);
    }

    <P> EndpointBuilder<P, NoBody> put(Operation operation, String summary, PathTemplate<P> path) {
        return endpoint(Verb.PUT, operation, summary, path);
    }

    <P> EndpointBuilder<P, NoBody> patch(Operation operation, String summary, PathTemplate<P> path) {
        return endpoint(Verb.PATCH, operation, summary, path);
    }

    <P> EndpointBuilder<P, NoBody> delete(Operation operation, String summary, PathTemplate<P> path) {
        return endpoint(Verb.DELETE, operation, summary, path);
    }

    /** All that were completed. */
    List<Endpoint<?, ?, ?>> endpoints() {
        return endpoints;
    }

    Tag tag() {
        return tag;
    }

    <E extends Endpoint<?, ?, ?>> E add(E endpoint) {
        endpoints = endpoints.append(endpoint);
        return endpoint;
    }

    private <P> EndpointBuilder<P, NoBody> endpoint(
            Verb verb, Operation operation, String summary, PathTemplate<P> path) {
        return new EndpointBuilder<>(this, new EndpointBuilder.Head<>(operation, verb, path, summary), subject);
    }
}
