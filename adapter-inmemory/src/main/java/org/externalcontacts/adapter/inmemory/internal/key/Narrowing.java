package org.externalcontacts.adapter.inmemory.internal.key;

/**
 * A range of numbers that every character of a text makes narrower, as if the text were the digits of a number whose base changes from
 * digit to digit. All texts of one beginning lie in the range of that beginning, and in their own order if the digits are.
 */
final class Narrowing {

    private long low;
    private long width;

    Narrowing(long low, long width) {
        this.low = low;
        this.width = width;
    }

    long low() {
        return low;
    }

    /** How many numbers the range has, unsigned. */
    long width() {
        return width;
    }

    /** Goes on with the part of this digit; false, and nothing changes, when the range is too narrow to be divided. */
    boolean narrow(int base, int digit) {
        long part = Long.divideUnsigned(width, base);
        if (part > 0) {
            low += part * digit;
            width = part;
        }
        return part > 0;
    }

    /** Goes on with about the part of this digit, when the range is too narrow to distinguish all of them. */
    void approach(int base, int digit) {
        low += width * digit / base;
        width = 1;
    }
}
