package org.externalcontacts.domain;

/**
 * A value from a list that the platform extends at any time.
 *
 * <p>Such a value is either one of the constants of its type or a text from the future; both are kept as they came, so
 * that a value this library does not know survives a read-modify-write.
 */
public interface OpenValue {

    /** The text as the platform writes it. */
    String text();

    /** Whether this library has a constant for it. */
    boolean isKnown();
}
