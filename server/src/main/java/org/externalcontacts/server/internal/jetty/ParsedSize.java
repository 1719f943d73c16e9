package org.externalcontacts.server.internal.jetty;

/** What a body takes when it is read: of many small values, such as empty objects, that is much more than its bytes. */
final class ParsedSize {

    /** About what an object with its fields, or an entry of a list, takes at least. */
    private static final int BYTES_OF_A_VALUE = 64;

    private ParsedSize() {}

    /** An estimate in bytes, by the signs that begin a value of a JSON text, outside of its strings. */
    static long of(byte[] text, int length) {
        long values = 0;
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            byte unit = text[i];
            if (quoted && unit == '\\') {
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (!quoted && (unit == ',' || unit == '{' || unit == '[')) {
                values++;
            }
        }
        return values * BYTES_OF_A_VALUE;
    }
}
