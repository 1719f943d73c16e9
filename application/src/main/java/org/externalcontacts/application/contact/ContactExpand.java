package org.externalcontacts.application.contact;

/** Parts of a contact that are filled in only when asked for. */
public enum ContactExpand {
    EXTERNAL_ORGANIZATION,
    EXTERNAL_DATA_SOURCES
}
