package org.externalcontacts.application.organization;

/** Parts of an organization that are filled in only when asked for (BEHAVIOUR 8.3). */
public enum OrganizationExpand {
    /** The linked trustor: the API's {@code includeTrustors}. */
    TRUSTOR,
    EXTERNAL_DATA_SOURCES
}
