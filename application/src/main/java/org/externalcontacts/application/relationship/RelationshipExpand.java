package org.externalcontacts.application.relationship;

/** Parts of a relationship that are filled in only when asked for. */
public enum RelationshipExpand {
    EXTERNAL_DATA_SOURCES
}
