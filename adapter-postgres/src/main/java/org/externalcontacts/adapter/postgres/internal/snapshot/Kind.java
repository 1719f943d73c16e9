package org.externalcontacts.adapter.postgres.internal.snapshot;

/** What a decision may read and what may change meanwhile, in the order in which it is locked: whoever keeps to one order never deadlocks. */
public enum Kind {
    /** All schemas of the tenant, as one. */
    SCHEMAS("tenant"),
    ORGANIZATION("organization"),
    /** Canonical contacts. Their ancestors follow them. */
    CONTACT("contact"),
    NOTE("note"),
    RELATIONSHIP("relationship"),
    SESSION("journey_session");

    private final String table;

    Kind(String table) {
        this.table = table;
    }

    /** The table with the versions of its records. */
    public String table() {
        return table;
    }
}
