package org.externalcontacts.examples.quickstart;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A CSV file with a header line, in UTF-8 with or without byte order mark: shipped with the program, or somebody's own. */
record CsvFile(String name, Content content) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /** Opens the bytes of the file. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** The file at this path. */
    static CsvFile at(Path path) {
        return new CsvFile(path.toString(), () -> Files.newInputStream(path));
    }

    /** A file of the sample that lies beside this class. */
    static CsvFile shipped(String name) {
        return new CsvFile(name, () -> {
            InputStream stream = CsvFile.class.getResourceAsStream(name);
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            return stream;
        });
    }

    /** All rows, or one sentence on why the file as a whole cannot be used. Columns beyond these are ignored. */
    Either<String, Table> read(List<String> columns) {
        try (CSVParser parser = FORMAT.parse(withoutMark(reader()))) {
            List<String> missing = columns.removeAll(parser.getHeaderNames());
            return missing.isEmpty()
                    ? Either.right(new Table(name, rows(parser)))
                    : Either.left(name + ": the header lacks the columns " + missing.mkString(", "));
        } catch (UncheckedIOException broken) {
            return Either.left(
                    name + ": " + reason(Option.<Throwable>of(broken.getCause()).getOrElse(broken)));
        } catch (IOException broken) {
            return Either.left(name + ": " + reason(broken));
        } catch (IllegalArgumentException badHeader) {
            return Either.left(name + ": the header cannot be used: " + badHeader.getMessage());
        }
    }

    /** Reads strictly: bytes that are not UTF-8 are an error, never replaced in silence. */
    private Reader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder()));
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Seq<Row> rows(CSVParser parser) {
        int expected = parser.getHeaderNames().size();
        Seq<Row> rows = Vector.empty();
        for (CSVRecord record : parser) {
            rows = rows.append(row(record, parser.getCurrentLineNumber(), expected));
        }
        return rows;
    }

    private static Row row(CSVRecord record, long lastLine, int expected) {
        long breaks = record.stream()
                .mapToLong(value -> value.chars().filter(c -> c == '\n').count())
                .sum();
        return new Row(lastLine - breaks, LinkedHashMap.ofAll(record.toMap()), record.size(), expected);
    }

    private static String reason(Throwable broken) {
        if (broken instanceof NoSuchFileException || broken instanceof FileNotFoundException) {
            return "there is no such file";
        } else if (broken instanceof CharacterCodingException) {
            return "is not UTF-8 text; save it as UTF-8 and try again";
        }
        return broken instanceof CSVException
                ? "is not well-formed CSV, perhaps cut off: " + broken.getMessage()
                : "cannot be read: " + broken.getMessage();
    }
}
