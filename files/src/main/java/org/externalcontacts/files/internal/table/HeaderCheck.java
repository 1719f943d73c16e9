package org.externalcontacts.files.internal.table;

import io.vavr.collection.Seq;
import java.nio.charset.Charset;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.externalcontacts.files.internal.text.Legibility;
import org.externalcontacts.files.internal.text.UnusableFileException;
import org.externalcontacts.files.table.Table;

/** Checks that the first row is a usable header and not a record. */
final class HeaderCheck {

    private static final Pattern VALUE = Pattern.compile("\\S+@\\S+|https?://.*|[+(]?(?:\\d[ ()./-]*){7,}");

    private HeaderCheck() {}

    static void of(Table.Header header, Predicate<String> known, Charset charset) throws UnusableFileException {
        Seq<String> headings = header.headings();
        if (headings.exists(Legibility::isDamaged)) {
            throw new UnusableFileException("the header " + Legibility.damage(charset.name()));
        } else if (!headings.exists(known)) {
            throw new UnusableFileException("the first row contains no known heading; is the header row missing?");
        } else if (headings.exists(heading -> VALUE.matcher(heading).matches())) {
            throw new UnusableFileException("the first row contains values; is the header row missing?");
        }
        twice(headings.filter(known));
    }

    private static void twice(Seq<String> known) throws UnusableFileException {
        Seq<String> normal = known.map(Heading::normal);
        for (int i = 0; i < known.size(); i++) {
            if (normal.indexOf(normal.get(i)) < i) {
                throw new UnusableFileException("the header contains " + known.get(i) + " twice");
            }
        }
    }
}
