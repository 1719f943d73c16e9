package org.externalcontacts.wire.internal.error;

import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;

/**
 * What a call was about: enough to tell a refusal from an error body that says little, as the platform's do.
 *
 * @param kind what was looked for
 * @param id by which id
 */
public record RefusalContext(Operation operation, EntityKind kind, String id) {}
