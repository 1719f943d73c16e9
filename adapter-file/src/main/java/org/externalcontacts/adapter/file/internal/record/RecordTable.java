package org.externalcontacts.adapter.file.internal.record;

import java.util.Locale;

/** The tables of the file, in the order in which they are read back: what others refer to comes first. */
public enum RecordTable {
    /** A row for each version, which belongs to its schema. */
    SCHEMA(true),
    ORGANIZATION(false),
    /** A row for each contact, ancestors included, with the identifiers it holds. */
    CONTACT(false),
    TRUSTOR_LINK(true),
    NOTE(true),
    RELATIONSHIP(true),
    ASSOCIATION(true),
    SESSION(true),
    /** Calls with idempotency keys. */
    REQUEST(false);

    private final boolean owned;

    RecordTable(boolean owned) {
        this.owned = owned;
    }

    /** Whether its records go with the contact, organization or schema they belong to. */
    public boolean isOwned() {
        return owned;
    }

    /** Its name in SQL. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
