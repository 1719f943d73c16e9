package org.externalcontacts.adapter.postgres.internal.record;

import io.vavr.control.Option;
import java.util.Arrays;
import org.externalcontacts.application.search.Folding;

/**
 * Texts as bytes that sort as the engine sorts the texts: without case and accents, by UTF-16 unit. Each unit is written as UTF-8 would write it,
 * halves of pairs too; so ASCII takes one byte a letter, and no collation of the database has a say in the order.
 */
public final class SortKeys {

    /** Of longer keys only so much counts: a row of an index has no room for more. */
    private static final int LONGEST = 1_000;

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int MOST_PER_UNIT = 3;

    private SortKeys() {}

    /** The key of a text that may be absent. */
    public static Option<byte[]> of(Option<String> text) {
        return text.map(SortKeys::of);
    }

    /** The key of this text. */
    public static byte[] of(String text) {
        String folded = Folding.caseless(text);
        byte[] bytes = new byte[Math.min(folded.length() * MOST_PER_UNIT, LONGEST + MOST_PER_UNIT)];
        int length = 0;
        for (int at = 0; at < folded.length() && length < LONGEST; at++) {
            length = put(folded.charAt(at), bytes, length);
        }
        return Arrays.copyOf(bytes, length);
    }

    private static int put(char unit, byte[] bytes, int from) {
        int at = from;
        if (unit < ONE_BYTE) {
            bytes[at++] = (byte) unit;
        } else if (unit < TWO_BYTES) {
            bytes[at++] = (byte) (0xC0 | (unit >> 6));
            bytes[at++] = continuation(unit);
        } else {
            bytes[at++] = (byte) (0xE0 | (unit >> 12));
            bytes[at++] = continuation(unit >> 6);
            bytes[at++] = continuation(unit);
        }
        return at;
    }

    /** A byte that is not the first of its letter: it carries the lowest six bits. */
    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
