package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.endpoint.Verb;

/**
 * One call of an operation, before it is a request.
 *
 * @param target path and query
 * @param resend whether it may be sent again
 * @param correlation what it is called in the logs of both sides
 * @param headers what it demands, by the names of headers
 * @param body what it carries; none for no body
 */
public record HttpCall(
        Operation operation,
        Verb verb,
        String target,
        Resend resend,
        String correlation,
        Map<String, String> headers,
        Option<Body> body) {

    /** Whether a fault is one of this call, not of the login before it. */
    boolean concerns(HttpFault fault) {
        return fault.correlationId().equals(correlation);
    }
}
