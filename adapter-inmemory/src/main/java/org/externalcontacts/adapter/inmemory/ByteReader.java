package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Reads what a {@link ByteWriter} wrote, in the same order. */
final class ByteReader {

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
        int number =
                bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
        at += 4;
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
        return new UUID(half(), half());
    }

    Instant instant() {
        long second = signed();
        long fraction = number();
        return Instant.ofEpochSecond(second, (fraction & 1) == 1 ? fraction >>> 1 : (fraction >>> 1) * 1_000_000);
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

    private long half() {
        return (long) number32() << 32 | (number32() & 0xFFFFFFFFL);
    }
}
