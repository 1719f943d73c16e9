package org.externalcontacts.domain;

/** The answer of a use case that has nothing to give back but that it was done. */
public enum Done {
    DONE
}
