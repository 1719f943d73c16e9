package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.function.Consumer;
import org.externalcontacts.files.internal.table.DelimitedFile;
import org.externalcontacts.files.internal.text.LineReader;
import org.externalcontacts.files.text.FileSource;

/**
 * A file of contacts: CSV with a header, or vCards of version 2.1, 3.0 or 4.0; its content determines which. It is read row by row and never
 * held as a whole. No value is dropped, moved or overwritten unless the row says so.
 */
public final class ContactFile {

    private final FileSource source;
    private final List<String> kept;

    private ContactFile(FileSource source, List<String> kept) {
        this.source = source;
        this.kept = kept;
    }

    /** The contacts in this file. */
    public static ContactFile of(FileSource source) {
        return new ContactFile(source, List.empty());
    }

    /** The same file, of which the values under these headings are handed on in {@link Person#kept}, whatever they may mean to us. */
    public ContactFile keeping(String... headings) {
        return new ContactFile(source, kept.appendAll(List.of(headings)));
    }

    /**
     * Hands over each row in the order of the file, those too of which no person can be made.
     *
     * @return how the file was read; or in one sentence why it cannot be used, possibly only from some row on
     */
    public Either<String, Description> read(Consumer<Row> rows) {
        try (LineReader lines = LineReader.open(source)) {
            return Either.right(VCards.areIn(lines) ? VCards.read(lines, rows) : table(lines, rows));
        } catch (IOException unusable) {
            return Either.left(source.unreadable(unusable));
        }
    }

    private Description table(LineReader lines, Consumer<Row> rows) throws IOException {
        DelimitedFile table = DelimitedFile.open(lines, heading -> Columns.isKnown(heading, kept));
        Columns columns = Columns.of(table.header(), kept);
        table.forEach(row -> {
            Assembly person = new Assembly(lines.charset().name());
            row.cells().peekLeft(person::problem);
            if (row.mayBeShifted()) {
                person.remark("has " + row.written() + " columns, the header has "
                        + table.header().size()
                        + ": if a value contains an unquoted separator, the columns after it are shifted");
            }
            columns.used().forEach(column -> column.read(row, person));
            rows.accept(new Row(row.line(), person.person()));
        });
        return new Description(table.described(), columns.used().map(Column::described), columns.unused());
    }

    /**
     * A row of a file of contacts, or one vCard.
     *
     * @param line where it begins in the file, from 1
     * @param person the person it describes; or all reasons why it cannot be read
     */
    public record Row(long line, Either<List<String>, Person> person) {}

    /**
     * How a file was read.
     *
     * @param format what kind of file it is, with its encoding and its separator
     * @param used the columns or properties of which contacts were made, and of what they became
     * @param unused those that were passed over, with all their values
     */
    public record Description(String format, List<String> used, List<String> unused) {}
}
