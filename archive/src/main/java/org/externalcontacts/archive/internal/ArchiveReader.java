package org.externalcontacts.archive.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.externalcontacts.application.internal.storage.Entry;

/** Reads the lines of an archive, and compares their checksum. */
public final class ArchiveReader {

    /** The longest line, in bytes: many times what the largest record takes, and small beside memory. */
    static final int LONGEST_LINE = 1 << 26;

    private static final int CHUNK = 1 << 16;

    /** Takes what is read. */
    @FunctionalInterface
    public interface EntryTaker {

        /** An entry, and the number of its line. */
        void take(long line, Entry entry) throws UnusableLineException;
    }

    private final InputStream in;
    private final EntryCounts counts;
    private final EntryCodec codec = new EntryCodec();
    private final MessageDigest digest = Frame.digest();
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private int begin;
    private int end;
    private long number;

    /** Reads from here, in chunks, and counts. */
    public ArchiveReader(InputStream in, EntryCounts counts) {
        this.in = in;
        this.counts = counts;
    }

    /** Reads all of it. */
    public void readTo(EntryTaker taker) throws IOException, UnusableLineException {
        byte[] line = line();
        first(line);
        for (line = next(line); !Frame.isLast(line); line = next(line)) {
            Entry entry = entry(line);
            taker.take(number, entry);
            counts.count(entry);
        }
        if (!Arrays.equals(line, Frame.last(counts.total(), digest))) {
            throw new UnusableLineException(number, "the checksum differs: a line before was changed or lost");
        }
        if (isMore()) {
            throw new UnusableLineException(number + 1, "something follows the end");
        }
    }

    private void first(byte[] line) throws UnusableLineException {
        try {
            Frame.requireFirst(line);
        } catch (IOException malformed) {
            throw new UnusableLineException(number, String.valueOf(malformed.getMessage()));
        }
    }

    private Entry entry(byte[] line) throws UnusableLineException {
        try {
            return codec.read(line);
        } catch (IOException malformed) {
            // The message of a fault in JSON or in a value may quote it.
            throw new UnusableLineException(number, "not a record of this version");
        }
    }

    private byte[] next(byte[] before) throws IOException, UnusableLineException {
        digest.update(before);
        digest.update((byte) '\n');
        return line();
    }

    private byte[] line() throws IOException, UnusableLineException {
        number++;
        buffer.reset();
        while (isMore()) {
            int stop = begin;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            if (stop - begin > LONGEST_LINE - buffer.size()) {
                throw new UnusableLineException(number, "longer than " + LONGEST_LINE + " bytes");
            }
            buffer.write(chunk, begin, stop - begin);
            begin = stop + 1;
            if (stop < end) {
                return buffer.toByteArray();
            }
        }
        throw new UnusableLineException(number, "the file ends before the archive does");
    }

    /** Whether there is another byte, which is in the chunk then. */
    private boolean isMore() throws IOException {
        if (begin >= end) {
            begin = 0;
            end = in.read(chunk);
        }
        return begin < end;
    }
}
