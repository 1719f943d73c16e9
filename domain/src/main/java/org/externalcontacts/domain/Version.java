package org.externalcontacts.domain;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * Tells one state of an entity from all others: two states have the same version if and only if they are equal, but for what the entity leaves
 * out. It says nothing about order, and a state that comes back has the version it had before. Engines of one release give the same state the same version, also over HTTP, so
 * it may be kept by a client, in a form or as an {@code ETag}; after an update of the library it may be another one.
 *
 * <p>Schemas count their versions; theirs is the number.
 *
 * @param text 1 to {@value #LONGEST} visible characters of ASCII other than quotation marks
 */
public record Version(String text) {

    /** The length of the longest text. */
    public static final int LONGEST = 64;

    /**
     * A version that an engine gave earlier.
     *
     * @throws IllegalArgumentException if the text cannot be one
     */
    public Version {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a version");
        }
    }

    /** The version of this state. */
    public static Version of(PersonalData state) {
        return new Version(Fingerprint.of(state));
    }

    /** The version of a schema, which is a number. */
    public static Version of(int number) {
        return new Version(String.valueOf(number));
    }

    /** Reads a version that came from outside; anything but the text of one violates {@code field}. */
    public static Validation<Seq<Violation>, Version> read(String field, String text) {
        return isOne(text)
                ? Validation.valid(new Version(text))
                : Validation.invalid(List.of(Violation.of(field, text, "is not a version")));
    }

    private static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(letter -> letter > ' ' && letter <= '~' && letter != '"');
    }

    @Override
    public String toString() {
        return text;
    }
}
