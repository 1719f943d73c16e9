package org.externalcontacts.application.search;

import io.vavr.collection.List;

/**
 * One keyword of a search: it matches a record when any of its forms begins a word of it, or is one of its whole values.
 *
 * @param beginnings forms that must begin a word; more than one when the keyword may be a phone number
 * @param whole the form that must be a value of an identifier or tag field
 */
public record Keyword(List<String> beginnings, String whole) {

    /** Whether it matches a record of these words. */
    public boolean matches(Words words) {
        return beginnings.exists(words::hasBeginning) || words.hasWhole(whole);
    }
}
