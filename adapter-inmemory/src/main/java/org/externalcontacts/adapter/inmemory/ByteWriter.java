package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes values one behind the other, for {@link ByteReader} to read in the same order. */
final class ByteWriter {

    private byte[] bytes = new byte[256];
    private int size;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    ByteWriter number8(int number) {
        ensure(1);
        bytes[size++] = (byte) number;
        return this;
    }

    ByteWriter number32(int number) {
        return number8(number >>> 24)
                .number8(number >>> 16)
                .number8(number >>> 8)
                .number8(number);
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

    /** One byte a character where that is enough, else two; every text comes back as it was, broken surrogates too. */
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
        return half(id.getMostSignificantBits()).half(id.getLeastSignificantBits());
    }

    /** Short when nothing is finer than a millisecond. */
    ByteWriter instant(Instant instant) {
        int nanos = instant.getNano();
        boolean fine = nanos % 1_000_000 != 0;
        return signed(instant.getEpochSecond()).number(fine ? 2L * nanos + 1 : nanos / 1_000_000 * 2L);
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

    /** A byte that tells whether there is a value, then the value. */
    <T> ByteWriter option(Option<T> value, BiConsumer<ByteWriter, T> write) {
        number8(value.isDefined() ? 1 : 0);
        value.forEach(present -> write.accept(this, present));
        return this;
    }

    private ByteWriter half(long half) {
        return number32((int) (half >>> 32)).number32((int) half);
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
