package org.externalcontacts.files.internal.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.files.internal.text.Line;
import org.externalcontacts.files.internal.text.LineReader;
import org.externalcontacts.files.internal.text.UnusableFileException;

/** What stands between the values of a file: its first line says so, as spreadsheets write it, or the header shows it. */
final class Separator {

    /** Of two that fit a header equally well the first is taken. */
    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');

    private static final Pattern TOLD = Pattern.compile("\\uFEFF?\"?sep=(.*?)\"?", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /**
     * The separator, after which the header is the next to be read.
     *
     * @param known whether a value is a heading that is looked for
     */
    static char of(LineReader lines, Predicate<String> known) throws IOException {
        Option<Line> first = lines.nextWithText();
        if (first.isEmpty()) {
            throw new UnusableFileException("is empty");
        }
        Matcher told = TOLD.matcher(first.get().text());
        if (told.matches()) {
            return told(told.group(1));
        }
        lines.putBack(List.of(first.get()));
        return shown(lines, known);
    }

    private static char told(String separator) throws UnusableFileException {
        if (separator.length() != 1 || Character.isLetterOrDigit(separator.charAt(0)) || separator.equals("\"")) {
            throw new UnusableFileException("line 1 begins with sep= and does not define a single separator character");
        }
        return separator.charAt(0);
    }

    /** The one that splits the header into most headings that are known, then into most headings. */
    private static char shown(LineReader lines, Predicate<String> known) throws IOException {
        char best = USUAL.head();
        int mostKnown = -1;
        int most = -1;
        for (char candidate : USUAL) {
            Seq<String> headings = header(lines, candidate);
            int recognised = headings.count(known);
            if (recognised > mostKnown || (recognised == mostKnown && headings.size() > most)) {
                best = candidate;
                mostKnown = recognised;
                most = headings.size();
            }
        }
        return best;
    }

    private static Seq<String> header(LineReader lines, char separator) throws IOException {
        Option<FileRecord> header = new RecordReader(lines, separator).next(Option.none());
        header.forEach(read -> lines.putBack(read.lines()));
        return header.flatMap(read -> read.cells().toOption()).getOrElse(List.empty());
    }
}
