package org.externalcontacts.domain;

/** The kinds of thing that can be looked for and not found. */
public enum EntityKind {
    CONTACT,
    ORGANIZATION,
    TRUSTOR,
    TRUSTOR_LINK,
    IDENTIFIER,
    NOTE,
    RELATIONSHIP,
    SCHEMA,
    SCHEMA_VERSION
}
