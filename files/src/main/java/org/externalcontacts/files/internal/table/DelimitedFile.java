package org.externalcontacts.files.internal.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.files.internal.text.Legibility;
import org.externalcontacts.files.internal.text.LineReader;
import org.externalcontacts.files.internal.text.UnusableFileException;
import org.externalcontacts.files.table.Table;

/**
 * A file of rows and columns under a header: values separated by comma, semicolon, tab or bar, or by what its {@code sep=} line names, quoted
 * as in RFC 4180. Rows are read one by one and not kept. For one thread.
 */
public final class DelimitedFile {

    private final RecordReader records;
    private final Table.Header header;
    private final char separator;
    private final String charset;

    private DelimitedFile(RecordReader records, Table.Header header, char separator, String charset) {
        this.records = records;
        this.header = header;
        this.separator = separator;
        this.charset = charset;
    }

    /**
     * Reads the header.
     *
     * @param known whether a value is a heading that is looked for: by these the separator is found, and that there is a header at all
     * @throws UnusableFileException when there is no header, or when it has a known heading twice
     */
    public static DelimitedFile open(LineReader lines, Predicate<String> known) throws IOException {
        char separator = Separator.of(lines, known);
        RecordReader records = new RecordReader(lines, separator);
        Option<FileRecord> first = records.next(Option.none());
        if (first.isEmpty()) {
            throw new UnusableFileException("has no header");
        }
        Table.Header header = new Table.Header(
                first.get().cells().getOrElseThrow(reason -> new UnusableFileException("in the header " + reason)));
        HeaderCheck.of(header, known, lines.charset());
        return new DelimitedFile(records, header, separator, lines.charset().name());
    }

    /** The header. */
    public Table.Header header() {
        return header;
    }

    /** What kind of file it is, for a person to read. */
    public String described() {
        return "CSV in " + charset + ", separated by " + (separator == '\t' ? "tabs" : separator);
    }

    /** Hands over every row that has something in it, in the order of the file. */
    public void forEach(Consumer<Table.Row> rows) throws IOException {
        Option<Table.Header> under = Option.some(header);
        Option<FileRecord> next = records.next(under);
        while (next.isDefined()) {
            next.filter(DelimitedFile::hasText).map(this::row).forEach(rows);
            next = records.next(under);
        }
    }

    private static boolean hasText(FileRecord read) {
        return !read.cells().exists(cells -> cells.forAll(CleanText::isBlank));
    }

    private Table.Row row(FileRecord read) {
        return new Table.Row(
                read.line(),
                header,
                read.size(),
                read.cells().flatMap(this::fitted).flatMap(this::legible));
    }

    /** A row that does not fit is not guessed at. */
    private Either<String, Seq<String>> fitted(Seq<String> cells) {
        return header.fits(cells)
                ? Either.right(Vector.ofAll(cells.take(header.size())).padTo(header.size(), ""))
                : Either.left("has " + cells.size() + " columns, the header has " + header.size());
    }

    private Either<String, Seq<String>> legible(Seq<String> cells) {
        int damaged = cells.indexWhere(Legibility::isDamaged);
        return damaged < 0
                ? Either.right(cells)
                : Either.left(header.shown(damaged) + " " + Legibility.damage(charset));
    }
}
