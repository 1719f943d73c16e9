package org.externalcontacts.application.contact;

/** Parts of a contact that are read only on request. */
public enum ContactExpand {
    EXTERNAL_ORGANIZATION,
    EXTERNAL_DATA_SOURCES
}
