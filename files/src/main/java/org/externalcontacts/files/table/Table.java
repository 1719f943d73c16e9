package org.externalcontacts.files.table;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
}
