package org.externalcontacts.files.internal.text;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file become text.
 *
 * @param charset the encoding
 * @param mark how many bytes its byte-order mark takes, 0 without mark
 */
record Encoding(Charset charset, int mark) {

    /** As many bytes from the beginning of a file as {@link #of} looks at. */
    static final int BYTES = 8;

    /** Of two marks that begin alike the longer comes first. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), List.of(0xFF, 0xFE, 0, 0)),
            new Mark(Charset.forName("UTF-32BE"), List.of(0, 0, 0xFE, 0xFF)),
            new Mark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
            new Mark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)),
            new Mark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)));

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("is a spreadsheet workbook or another ZIP archive; save it as CSV", List.of(0x50, 0x4B, 3, 4)),
            new Foreign("is a spreadsheet workbook; save it as CSV", List.of(0xD0, 0xCF, 0x11, 0xE0)),
            new Foreign("is compressed with gzip; unpack it first", List.of(0x1F, 0x8B)),
            new Foreign("is a PDF document; save it as CSV", List.of(0x25, 0x50, 0x44, 0x46)));

    /**
     * The encoding of a file that begins so. A byte-order mark takes precedence; without one it is the given encoding, else UTF-16 where
     * every other byte is zero, as no CSV file or vCard in another encoding begins, else UTF-8.
     */
    static Encoding of(byte[] beginning, Option<Charset> named) throws UnusableFileException {
        Option<Mark> mark = MARKS.find(candidate -> startsWith(beginning, candidate.bytes()));
        if (mark.isDefined()) {
            return new Encoding(mark.get().charset(), mark.get().bytes().size());
        }
        Option<Foreign> foreign = FOREIGN.find(kind -> startsWith(beginning, kind.bytes()));
        if (foreign.isDefined()) {
            throw new UnusableFileException(foreign.get().reason());
        }
        Charset told = named.filter(charset -> !charset.equals(StandardCharsets.UTF_16))
                .getOrElse(() -> wide(beginning).orElse(named).getOrElse(StandardCharsets.UTF_8));
        return new Encoding(told, 0);
    }

    private static Option<Charset> wide(byte[] beginning) {
        if (beginning.length < 4 || beginning[0] == beginning[1] || beginning[2] == beginning[3]) {
            return Option.none();
        } else if (beginning[1] == 0 && beginning[3] == 0) {
            return Option.some(StandardCharsets.UTF_16LE);
        }
        return Option.when(beginning[0] == 0 && beginning[2] == 0, StandardCharsets.UTF_16BE);
    }

    private static boolean startsWith(byte[] beginning, List<Integer> bytes) {
        return bytes.equals(List.ofAll(beginning).take(bytes.size()).map(Byte::toUnsignedInt));
    }

    /** A byte-order mark. */
    private record Mark(Charset charset, List<Integer> bytes) {}

    /** What is no text file, and how it begins. */
    private record Foreign(String reason, List<Integer> bytes) {}
}
