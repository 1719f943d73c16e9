package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes values one behind the other, for {@link ByteReader} to read in the same order. */
final class ByteWriter {

    private byte[] bytes;
    private int size;

    ByteWriter() {
        this(256);
    }

    /** A writer for about so many bytes; it takes more too. */
    ByteWriter(int expected) {
        this.bytes = new byte[expected];
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    ByteWriter number8(int number) {
        ensure(1);
        bytes[size++] = (byte) number;
        return this;
    }

    ByteWriter number32(int number) {
        ensure(Integer.BYTES);
        ByteReader.INTS.set(bytes, size, number);
        size += Integer.BYTES;
        return this;
    }

    ByteWriter number64(long number) {
        ensure(Long.BYTES);
        ByteReader.LONGS.set(bytes, size, number);
        size += Long.BYTES;
        return this;
    }

    /** Seven bits a byte: short for small numbers that are not negative. */
    ByteWriter number(long number) {
        ensure(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** Short for numbers near 0 on either side. */
    ByteWriter signed(long number) {
        return number((number << 1) ^ (number >> 63));
    }

    /** One byte a character where that is enough, else two; every text is returned unchanged, unpaired surrogates included. */
    ByteWriter text(String text) {
        int length = text.length();
        boolean wide = isWide(text);
        number((long) length << 1 | (wide ? 1 : 0));
        ensure(wide ? 2 * length : length);
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (wide) {
                bytes[size++] = (byte) (c >>> 8);
            }
            bytes[size++] = (byte) c;
        }
        return this;
    }

    ByteWriter id(UUID id) {
        return number64(id.getMostSignificantBits()).number64(id.getLeastSignificantBits());
    }

    /** Milliseconds in eight bytes; what is finer than that, or ages away, takes four more. */
    ByteWriter instant(Instant instant) {
        long second = instant.getEpochSecond();
        boolean inMillis = instant.getNano() % 1_000_000 == 0 && Math.abs(second) < 1L << 50;
        return inMillis
                ? number64(instant.toEpochMilli() << 1)
                : number64((second << 1) | 1).number32(instant.getNano());
    }

    ByteWriter bytes(byte[] given) {
        number(given.length);
        return raw(given, 0, given.length);
    }

    ByteWriter raw(byte[] given, int from, int to) {
        ensure(to - from);
        System.arraycopy(given, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    /** A byte that indicates whether there is a value, then the value. */
    <T> ByteWriter option(Option<T> value, BiConsumer<ByteWriter, T> write) {
        number8(value.isDefined() ? 1 : 0);
        value.forEach(present -> write.accept(this, present));
        return this;
    }

    private static boolean isWide(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
