package org.externalcontacts.server.internal.access;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;

/**
 * What a token gives its bearer.
 *
 * @param client the id of the client that it was issued to; none if it was issued to no client
 * @param recorded whether calls with it are kept among the latest requests
 */
public record Token(
        TenantId tenant, Caller caller, Option<String> client, Instant expires, CallQuota window, boolean recorded) {}
