package org.externalcontacts.files.internal.table;

import java.util.Locale;
import org.externalcontacts.domain.internal.CleanText;

/** A heading as people write it: upper and lower case, blanks, underscores and punctuation are ignored when two are compared. */
public final class Heading {

    private Heading() {}

    /** What the heading has in common with all of its spellings: its letters and digits, in lower case. */
    public static String normal(String heading) {
        StringBuilder normal = new StringBuilder();
        heading.codePoints().filter(Character::isLetterOrDigit).forEach(normal::appendCodePoint);
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    /** The heading as it is shown, or its place when the column has none. */
    public static String shown(String heading, int index) {
        String text = CleanText.strip(heading);
        return text.isEmpty() ? "column " + (index + 1) + " without heading" : text;
    }
}
