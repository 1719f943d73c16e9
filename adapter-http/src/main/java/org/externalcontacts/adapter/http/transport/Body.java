package org.externalcontacts.adapter.http.transport;

import java.nio.charset.StandardCharsets;

/** Bytes of a request or an answer, not to be changed. */
public final class Body {

    private static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** No bytes at all. */
    public static Body empty() {
        return EMPTY;
    }

    /** These bytes, handed over, not copied. */
    public static Body of(byte[] bytes) {
        return new Body(bytes);
    }

    /** The bytes, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes as text, whatever they are. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Says how many they are, and not what. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
