package org.externalcontacts.server.internal.access;

import java.time.Instant;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;

/** What a token gives its bearer. */
public record Token(TenantId tenant, Caller caller, Instant expires, CallQuota window) {}
