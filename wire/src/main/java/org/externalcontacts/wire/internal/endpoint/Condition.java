package org.externalcontacts.wire.internal.endpoint;

/** What a request may demand in a header of its own. The platform takes none of them. */
public enum Condition {
    NONE,
    /** To be carried out once for an {@code Idempotency-Key} (rule 20.14). */
    KEY,
    /** To be carried out if the entity has the version in {@code If-Match} (rule 20.13). */
    VERSION
}
