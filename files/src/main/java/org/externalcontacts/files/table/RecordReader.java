package org.externalcontacts.files.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.externalcontacts.files.text.Line;
import org.externalcontacts.files.text.LineReader;

/**
 * Splits a text into records as RFC 4180 says, and survives what is not so: a quote that is opened and never closed costs its own
 * line, not all that follow. Blank lines are no records. For one thread.
 */
final class RecordReader {

    /** How many characters are read on in search of the end of a quoted value. */
    static final int LONGEST_RECORD = 1024 * 1024;

    private static final char QUOTE = '"';
    private static final int FEWEST_TELLING_CELLS = 3;

    private final LineReader lines;
    private final CSVFormat format;

    RecordReader(LineReader lines, char separator) {
        this.lines = lines;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /**
     * The next record, or none at the end of the file.
     *
     * @param columns how many values a record should have, by which rows are recognised that a missing quote swallowed; 0 when that is
     *     not known
     */
    Option<FileRecord> next(int columns) throws IOException {
        Option<Line> first = lines.nextWithText();
        return first.isEmpty() ? Option.none() : Option.some(beginningWith(first.get(), columns));
    }

    private FileRecord beginningWith(Line first, int columns) throws IOException {
        List<Line> gathered = quoteClosed(first);
        Option<Seq<String>> whole = split(gathered);
        if (whole.isDefined() && !swallowsRows(gathered, columns)) {
            return new FileRecord(gathered, Either.right(whole.get()));
        }
        lines.putBack(gathered.tail());
        return new FileRecord(
                List.of(first),
                split(List.of(first)).toEither("a quote is opened that is not closed where the value ends"));
    }

    /** This line and those after it until as many quotes are closed as were opened: quotes come in pairs, those inside a value too. */
    private List<Line> quoteClosed(Line first) throws IOException {
        Vector<Line> gathered = Vector.of(first);
        long quotes = quotes(first);
        int length = first.text().length();
        while (quotes % 2 == 1 && length < LONGEST_RECORD) {
            Option<Line> next = lines.next();
            if (next.isEmpty()) {
                return gathered.toList();
            }
            gathered = gathered.append(next.get());
            quotes += quotes(next.get());
            length += next.get().text().length() + 1;
        }
        return gathered.toList();
    }

    private static long quotes(Line line) {
        return line.text().chars().filter(unit -> unit == QUOTE).count();
    }

    /** The values of the one record that these lines are; none when they are not exactly one. */
    private Option<Seq<String>> split(List<Line> text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text.map(Line::text).mkString("\n"), format)) {
            java.util.List<CSVRecord> records = parser.getRecords();
            return Option.when(records.size() == 1, () -> Vector.ofAll(records.get(0)));
        } catch (UncheckedIOException malformed) {
            return Option.none();
        }
    }

    /**
     * Whether a line behind the first is a whole row by itself: then the quote before it was not closed, and met the next stray one. The
     * end of a quoted value that begins a row looks the same, and is none.
     */
    private boolean swallowsRows(List<Line> gathered, int columns) throws IOException {
        if (columns < FEWEST_TELLING_CELLS || gathered.size() == 1) {
            return false;
        }
        boolean endsTheFirstValue = gathered.head().text().stripLeading().startsWith(String.valueOf(QUOTE));
        for (Line line : endsTheFirstValue ? gathered.tail().init() : gathered.tail()) {
            if (split(List.of(line)).exists(cells -> cells.size() == columns)) {
                return true;
            }
        }
        return false;
    }
}
