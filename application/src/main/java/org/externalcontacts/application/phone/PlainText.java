package org.externalcontacts.application.phone;

/** Texts in the few characters that phone numbers are written with, whatever script and keyboard they come from. */
final class PlainText {

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDE_TO_ASCII = 0xFEE0;
    private static final int SMALL_PLUS = 0xFE62;
    private static final int MINUS = 0x2212;
    private static final int LONG_VOWEL = 0x30FC;

    private PlainText() {}

    /**
     * The text with ASCII digits, signs and letters for those of other scripts and widths, a plain blank and a plain dash for
     * all kinds of them, and without invisible characters, such as the marks of writing direction that come with a
     * number that was copied.
     */
    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> plain.appendCodePoint(of(c)));
        return plain.toString();
    }

    private static int of(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return c - WIDE_TO_ASCII;
        }
        if (c == SMALL_PLUS) {
            return '+';
        }
        if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        // Japanese keyboards write the dash of a number as the sign of a long vowel.
        boolean isDash = Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS || c == LONG_VOWEL;
        return isDash ? '-' : c;
    }
}
