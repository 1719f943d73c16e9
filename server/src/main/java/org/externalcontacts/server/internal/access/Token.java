package org.externalcontacts.server.internal.access;

import java.time.Instant;
import org.externalcontacts.application.permission.Caller;

/** What a token gives its bearer. */
public record Token(Caller caller, Instant expires, CallQuota window) {}
