package org.externalcontacts.files.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.files.internal.table.DelimitedFile;
import org.externalcontacts.files.internal.table.Heading;
import org.externalcontacts.files.internal.text.LineReader;
import org.externalcontacts.files.internal.text.UnusableFileException;
import org.externalcontacts.files.text.FileSource;

/**
 * Files of rows and columns under a header: values separated by comma, semicolon, tab or bar, or by what a {@code sep=} line names, quoted
 * as in RFC 4180.
 */
public final class Table {

    private Table() {}

    /**
     * Reads a file that has these columns, among others, row by row; rows are not kept.
     *
     * @param columns headings, of which case, blanks and signs are ignored
     * @param rows called by this thread for each row that has a value, in the order of the file
     * @return the header; or why the file as a whole cannot be used, to be shown to a person
     */
    public static Either<String, Header> read(FileSource source, List<String> columns, Consumer<Row> rows) {
        Predicate<String> known = heading -> columns.map(Heading::normal).contains(Heading.normal(heading));
        try (LineReader lines = LineReader.open(source)) {
            DelimitedFile file = DelimitedFile.open(lines, known);
            List<String> lacking = file.header().lacking(columns);
            if (!lacking.isEmpty()) {
                throw new UnusableFileException("the header lacks these columns: " + lacking.mkString(", "));
            }
            file.forEach(rows);
            return Either.right(file.header());
        } catch (IOException unusable) {
            return Either.left(source.unreadable(unusable));
        }
    }

    /** The first row of a table. {@code headings} are as they were written. */
    public record Header(Seq<String> headings) {

        /** How many columns the table has. */
        public int size() {
            return headings.size();
        }

        /** How many columns there are up to the last that has a heading: a row that ends there lacks nothing. */
        private int named() {
            return headings.lastIndexWhere(heading -> !CleanText.isBlank(heading)) + 1;
        }

        /** Whether these values can be a row of the table: blank ones beyond the columns are separators at the end of the line. */
        public boolean fits(Seq<String> cells) {
            return cells.size() >= named() && cells.drop(size()).forAll(CleanText::isBlank);
        }

        /** The place of the first column of this heading, from 0, however it is spelled. */
        public Option<Integer> indexOf(String heading) {
            String normal = Heading.normal(heading);
            return Option.some(headings.indexWhere(
                            written -> Heading.normal(written).equals(normal)))
                    .filter(index -> index >= 0);
        }

        /** Those of these headings that no column has. */
        public List<String> lacking(List<String> wanted) {
            return wanted.filter(heading -> indexOf(heading).isEmpty());
        }

        /** The heading of the column of this place, from 0, as it is shown. */
        public String shown(int column) {
            return Heading.shown(headings.get(column), column);
        }
    }

    /**
     * One row of a table.
     *
     * @param line where it begins in the file, from 1
     * @param header the header that it is read under
     * @param written how many values it was written with
     * @param cells its values, as many as the header has columns, or why they cannot be separated
     */
    public record Row(long line, Table.Header header, int written, Either<String, Seq<String>> cells) {

        /** Whether values may be in the wrong columns: the row has a blank one too many, as it also has when a separator in a value is not quoted. */
        public boolean mayBeShifted() {
            return written > header.size();
        }

        /** The value in the column of this place, from 0; none when it is blank or the row cannot be read. */
        public Option<String> at(int column) {
            return cells.toOption().flatMap(values -> CleanText.of(values.get(column)));
        }

        /** The value under this heading, or none when it is blank, there is no such column, or the row cannot be read. */
        public Option<String> get(String heading) {
            return header.indexOf(heading).flatMap(this::at);
        }
    }
}
