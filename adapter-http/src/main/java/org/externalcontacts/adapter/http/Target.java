package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.adapter.http.internal.transport.Resend;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.Verb;
import org.externalcontacts.wire.internal.error.RefusalContext;

/**
 * What is called, on what.
 *
 * @param path with ids and query
 * @param context what a short error body is about
 * @param violations what is wrong with it before anything is sent
 * @param body what is sent; none for no body
 */
record Target(
        Operation operation,
        String path,
        RefusalContext context,
        Resend resend,
        List<Violation> violations,
        Option<Object> body) {

    /** A call about something of this kind, found by the last of these ids. */
    static Target of(Operation operation, EntityKind kind, PlatformId... ids) {
        return of(operation, kind, Query.none(), ids);
    }

    /** The same with a query. */
    static Target of(Operation operation, EntityKind kind, Query query, PlatformId... ids) {
        Endpoint endpoint = Endpoints.of(operation);
        String[] texts = new String[ids.length];
        for (int i = 0; i < ids.length; i++) {
            texts[i] = ids[i].text();
        }
        String last = ids.length == 0 ? "" : texts[ids.length - 1];
        return new Target(
                operation,
                endpoint.path(texts) + query,
                new RefusalContext(operation, kind, last),
                endpoint.verb() == Verb.POST ? Resend.NEVER : Resend.SAFE,
                query.violations(),
                Option.none());
    }

    /** A call that reads what is at this path. */
    static Target ofPath(String path, RefusalContext context) {
        return new Target(context.operation(), path, context, Resend.SAFE, List.empty(), Option.none());
    }

    /** The same call with this body. */
    Target body(Object given) {
        return new Target(operation, path, context, resend, violations, Option.some(given));
    }

    /** The same call, about a thing of this id. */
    Target about(EntityKind kind, String id) {
        return new Target(operation, path, new RefusalContext(operation, kind, id), resend, violations, body);
    }

    /** The same call, which only reads, or does the same however often it arrives. */
    Target resendable() {
        return new Target(operation, path, context, Resend.SAFE, violations, body);
    }

    /** The same call, which must not arrive twice. */
    Target once() {
        return new Target(operation, path, context, Resend.NEVER, violations, body);
    }
}
