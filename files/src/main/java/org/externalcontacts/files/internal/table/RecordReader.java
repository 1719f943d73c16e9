package org.externalcontacts.files.internal.table;

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
import org.externalcontacts.files.internal.text.Line;
import org.externalcontacts.files.internal.text.LineReader;
import org.externalcontacts.files.table.Table;

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
     * @param header what the record should fit, by which rows are recognised that a missing quote swallowed; none when it is the header
     */
    Option<FileRecord> next(Option<Table.Header> header) throws IOException {
        Option<Line> first = lines.nextWithText();
        return first.isEmpty() ? Option.none() : Option.some(beginningWith(first.get(), header));
    }

    private FileRecord beginningWith(Line first, Option<Table.Header> header) throws IOException {
        List<Line> gathered = quoteClosed(first);
        Option<Seq<String>> whole = split(gathered);
        if (whole.isDefined() && isBelieved(whole.get(), gathered, header)) {
            return new FileRecord(gathered, Either.right(whole.get()));
        }
        lines.putBack(gathered.tail());
        return new FileRecord(List.of(first), split(List.of(first)).toEither("a quoted value is not closed"));
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
     * Whether these lines are one record. One that fits the header is, whatever the lines of its values look like: RFC 4180 lets them hold
     * anything. Of another, a line behind the first that is a whole row by itself shows that the quote before it was not closed, and met the
     * next stray one.
     */
    private boolean isBelieved(Seq<String> whole, List<Line> gathered, Option<Table.Header> header) throws IOException {
        if (header.forAll(columns -> columns.fits(whole) || columns.size() < FEWEST_TELLING_CELLS)) {
            return true;
        }
        for (Line line : gathered.tail()) {
            if (split(List.of(line))
                    .exists(cells -> cells.size() == header.get().size())) {
                return false;
            }
        }
        return true;
    }
}
