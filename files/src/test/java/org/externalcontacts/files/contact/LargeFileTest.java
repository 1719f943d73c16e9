package org.externalcontacts.files.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.externalcontacts.files.text.FileSource;
import org.junit.jupiter.api.Test;

/** However long a file is, no more of it is held than the row at hand. */
class LargeFileTest {

    private static final int ROWS = 50_000;

    /** How far the reading may run ahead of the rows: its buffers, and no more. */
    private static final long AHEAD = 64 * 1024;

    @Test
    void rowsAreHandedOverWhileTheFileIsRead() {
        readsNoFurtherThanItsBuffers("firstName,lastName\n", row -> "Ada%06d".formatted(row) + ",\"Love\nlace\"\n");
    }

    @Test
    void soAreVCards() {
        readsNoFurtherThanItsBuffers(
                "", row -> "BEGIN:VCARD\nVERSION:3.0\nN:Lovelace;Ada%06d".formatted(row) + "\nEND:VCARD\n");
    }

    private static void readsNoFurtherThanItsBuffers(String header, LongFunction<String> row) {
        Rows content = new Rows(header, row);
        AtomicLong seen = new AtomicLong();
        AtomicLong furthest = new AtomicLong();
        FileSource source = new FileSource("large", () -> content, Option.none());

        ContactFile.of(source).read(person -> {
            assertThat(person.person().isRight()).isTrue();
            long handedOver = content.bytesOf(seen.incrementAndGet());
            furthest.accumulateAndGet(content.given - handedOver, Math::max);
        });

        assertThat(seen).hasValue(ROWS);
        assertThat(furthest).hasValueLessThan(AHEAD);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNotLookedForToTheEndOfALongFile() {
        Rows content = new Rows("firstName,lastName\nBob,\"Smith\n", row -> "Ada" + row + ",Lovelace\n");
        AtomicLong bad = new AtomicLong();
        AtomicLong furthest = new AtomicLong();

        ContactFile.of(new FileSource("large", () -> content, Option.none())).read(person -> {
            if (person.person().isLeft()) {
                bad.incrementAndGet();
                furthest.set(content.given);
            }
        });

        assertThat(bad).hasValue(1);
        assertThat(furthest).hasValueLessThan(2L * 1024 * 1024);
    }

    /** A file that is made while it is read. */
    private static final class Rows extends InputStream {

        private final LongFunction<String> row;
        private byte[] current;
        private int next;
        private long made;
        private long given;
        private long length;

        Rows(String header, LongFunction<String> row) {
            this.row = row;
            this.current = header.getBytes(StandardCharsets.UTF_8);
            this.length = current.length;
        }

        /** At least as many bytes as these rows take with the header. */
        long bytesOf(long rows) {
            return Math.min(length, rows * row.apply(0).length());
        }

        @Override
        public int read() throws IOException {
            while (next == current.length) {
                if (made == ROWS) {
                    return -1;
                }
                current = row.apply(made++).getBytes(StandardCharsets.UTF_8);
                length += current.length;
                next = 0;
            }
            given++;
            return current[next++];
        }

        /** No more than there is of a row, as a slow disk gives it. */
        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            int first = read();
            if (first < 0) {
                return -1;
            }
            into[offset] = (byte) first;
            int count = 1;
            while (count < most && next < current.length) {
                into[offset + count++] = (byte) read();
            }
            return count;
        }
    }
}
