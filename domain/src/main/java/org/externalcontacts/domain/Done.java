package org.externalcontacts.domain;

/** The result of a successful use case without a value to return. */
public enum Done {
    DONE
}
