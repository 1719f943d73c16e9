package org.externalcontacts.domain.schema;

/** What a schema extends; contacts and organizations have separate schemas (rule 10.6). */
public enum SchemaTarget {
    CONTACT,
    EXTERNAL_ORGANIZATION
}
