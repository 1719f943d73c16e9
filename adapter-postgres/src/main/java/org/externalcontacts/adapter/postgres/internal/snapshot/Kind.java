package org.externalcontacts.adapter.postgres.internal.snapshot;

/** What a decision may read and what may change meanwhile, in the order in which it is locked: whoever keeps to one order never deadlocks. */
public enum Kind {
    /** All schemas of the tenant, as one. */
    SCHEMAS,
    ORGANIZATION,
    /** Canonical contacts. Their ancestors follow them. */
    CONTACT,
    NOTE,
    RELATIONSHIP,
    SESSION
}
