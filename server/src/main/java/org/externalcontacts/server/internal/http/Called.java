package org.externalcontacts.server.internal.http;

import io.vavr.control.Option;
import org.externalcontacts.application.tenant.TenantId;

/**
 * What a request calls, and who calls it, as far as its head tells. Nothing in it is a text of the caller's.
 *
 * @param operation the id of the operation, or what else was called
 * @param path with the names of ids in braces; none if there is no such path
 * @param tenant whose contacts it is for; none if the caller is unknown
 * @param client the id of the client that the token was issued to
 * @param contact the id of the contact in the path
 * @param recorded whether it is kept among the latest requests: the calls of those who look at these would displace all others
 */
public record Called(
        String operation,
        Option<String> path,
        Option<TenantId> tenant,
        Option<String> client,
        Option<String> contact,
        boolean recorded) {

    /** What is called that is no operation, or not one that is known yet. */
    public static final Called UNKNOWN = of("unknown");

    /** This operation, of nobody yet. */
    public static Called of(String operation) {
        return new Called(operation, Option.none(), Option.none(), Option.none(), Option.none(), true);
    }

    /** The same, at this path. */
    public Called at(String template) {
        return new Called(operation, Option.some(template), tenant, client, contact, recorded);
    }

    /** The same, by this client for the contacts of this tenant. */
    public Called by(TenantId whose, Option<String> who) {
        return new Called(operation, path, Option.some(whose), who, contact, recorded);
    }

    /** The same, about this contact. */
    public Called about(Option<String> id) {
        return new Called(operation, path, tenant, client, id, recorded);
    }

    /** The same, to be recorded or not. */
    public Called recorded(boolean kept) {
        return new Called(operation, path, tenant, client, contact, kept);
    }
}
