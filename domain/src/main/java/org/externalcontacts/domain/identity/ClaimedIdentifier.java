package org.externalcontacts.domain.identity;

import java.time.Instant;

/** An identifier in normal form, and when the contact that holds it claimed it. */
public record ClaimedIdentifier(Identifier identifier, Instant claimed) {}
