package org.externalcontacts.files.internal.text;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.files.text.FileSource;

/**
 * The lines of a file one after the other; they end with LF, CR LF or CR. Bytes that the encoding cannot express become U+FFFD, for
 * {@link Legibility} to find. Holds no more than a line and what was put back. For one thread.
 */
public final class LineReader implements Closeable {

    /** How many characters a line may have; a photo in a vCard is one line in some files. */
    public static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final int END = -1;

    private final Reader text;
    private final Charset charset;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;
    private boolean afterCarriageReturn;

    private LineReader(Reader text, Charset charset) {
        this.text = text;
        this.charset = charset;
    }

    /** Opens the file and looks at how it begins. */
    public static LineReader open(FileSource source) throws IOException {
        InputStream bytes = new BufferedInputStream(source.content().open());
        try {
            bytes.mark(Encoding.BYTES);
            Encoding encoding = Encoding.of(bytes.readNBytes(Encoding.BYTES), source.charset());
            bytes.reset();
            bytes.skipNBytes(encoding.mark());
            // A reader that is given the charset, not a decoder, replaces what it cannot decode.
            return new LineReader(
                    new BufferedReader(new InputStreamReader(bytes, encoding.charset())), encoding.charset());
        } catch (IOException unusable) {
            bytes.close();
            throw unusable;
        }
    }

    /** The encoding that the file is read in. */
    public Charset charset() {
        return charset;
    }

    /** The next line, or none at the end of the file. */
    public Option<Line> next() throws IOException {
        Option<Line> again = Option.of(putBack.poll());
        return again.isDefined() ? again : read();
    }

    /** The next line with something in it, or none at the end of the file. */
    public Option<Line> nextWithText() throws IOException {
        Option<Line> line = next();
        while (line.exists(blank -> CleanText.isBlank(blank.text()))) {
            line = next();
        }
        return line;
    }

    /** Takes back lines that were read, so that they are read again, in this order, before what follows. */
    public void putBack(Seq<Line> lines) {
        lines.reverse().forEach(putBack::addFirst);
    }

    private Option<Line> read() throws IOException {
        StringBuilder line = new StringBuilder();
        int unit = unit();
        if (unit == '\n' && afterCarriageReturn) {
            unit = unit();
        }
        afterCarriageReturn = false;
        if (unit == END) {
            return Option.none();
        }
        number++;
        while (unit != END && unit != '\n' && unit != '\r') {
            if (line.length() == LONGEST_LINE) {
                throw new UnusableFileException("line " + number + " has more than " + LONGEST_LINE + " characters");
            }
            line.append((char) unit);
            unit = unit();
        }
        afterCarriageReturn = unit == '\r';
        return Option.some(new Line(number, line.toString()));
    }

    private int unit() throws IOException {
        return text.read();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
