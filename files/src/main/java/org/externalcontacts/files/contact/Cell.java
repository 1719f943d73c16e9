package org.externalcontacts.files.contact;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value of one person, on its way into a contact.
 *
 * @param from the column or property it was found in, for messages
 * @param value not blank, without blanks around it
 */
record Cell(Target target, String from, String value) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    Field field() {
        return target.field();
    }

    /** The words of the value, in lower case. */
    Set<String> words() {
        return HashSet.of(NO_WORD.split(value.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }
}
