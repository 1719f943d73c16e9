package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.control.Option;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {

    /** How whole numbers lie in the bytes. */
    static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    int position() {
        return at;
    }

    void skip(int length) {
        at += length;
    }

    int number8() {
        return bytes[at++] & 0xFF;
    }

    int number32() {
        int number = (int) INTS.get(bytes, at);
        at += Integer.BYTES;
        return number;
    }

    long number64() {
        long number = (long) LONGS.get(bytes, at);
        at += Long.BYTES;
        return number;
    }

    long number() {
        byte first = bytes[at++];
        return first >= 0 ? first : longNumber(first);
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String text() {
        int header = (int) number();
        int length = header >>> 1;
        return (header & 1) == 0 ? narrow(length) : wide(length);
    }

    void skipText() {
        int header = (int) number();
        at += (header >>> 1) << (header & 1);
    }

    Option<String> someText() {
        return Option.some(text());
    }

    UUID id() {
        return new UUID(number64(), number64());
    }

    Instant instant() {
        long number = number64();
        return (number & 1) == 0 ? Instant.ofEpochMilli(number >> 1) : Instant.ofEpochSecond(number >> 1, number32());
    }

    void skipInstant() {
        boolean inMillis = (number64() & 1) == 0;
        at += inMillis ? 0 : Integer.BYTES;
    }

    byte[] bytes() {
        byte[] copy = new byte[(int) number()];
        System.arraycopy(bytes, at, copy, 0, copy.length);
        at += copy.length;
        return copy;
    }

    <T> Option<T> option(Function<ByteReader, T> read) {
        return number8() == 0 ? Option.none() : Option.some(read.apply(this));
    }

    private String narrow(int length) {
        String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }

    private String wide(int length) {
        char[] characters = new char[length];
        for (int index = 0; index < length; index++) {
            characters[index] = (char) (number8() << 8 | number8());
        }
        return new String(characters);
    }

    private long longNumber(byte first) {
        long number = first & 0x7F;
        for (int shift = 7; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
