package org.externalcontacts.archive.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Iterator;
import org.externalcontacts.application.internal.storage.Entry;
import org.externalcontacts.domain.Done;

/** Writes the lines of an archive. */
public final class ArchiveWriter {

    private final OutputStream out;
    private final EntryCounts counts;
    private final EntryCodec codec = new EntryCodec();
    private final MessageDigest digest = Frame.digest();

    /** Writes here, and counts. */
    public ArchiveWriter(OutputStream out, EntryCounts counts) {
        this.out = out;
        this.counts = counts;
    }

    /** Writes the first line and these. */
    public Done write(Iterator<Entry> entries) {
        try {
            line(Frame.first());
            while (entries.hasNext()) {
                Entry entry = entries.next();
                byte[] line = codec.write(entry);
                if (line.length > ArchiveReader.LONGEST_LINE) {
                    throw new IOException(
                            "one of the " + entry.kind() + " takes more than " + ArchiveReader.LONGEST_LINE + " bytes");
                }
                line(line);
                counts.count(entry);
            }
            return Done.DONE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes the last line. */
    public void finish() throws IOException {
        line(Frame.last(counts.total(), digest));
    }

    private void line(byte[] text) throws IOException {
        digest.update(text);
        digest.update((byte) '\n');
        out.write(text);
        out.write('\n');
    }
}
