package org.externalcontacts.files.internal.text;

/** Whether a text is what its author wrote, or was damaged on the way. */
public final class Legibility {

    private static final char REPLACEMENT = '\uFFFD';

    private Legibility() {}

    /**
     * Whether the text holds a character that no author writes: the mark of a lost one, U+FFFD, or a control character of the C1 block,
     * which is what quotation marks and dashes of windows-1252 become when they are read as ISO 8859-1.
     */
    public static boolean isDamaged(String text) {
        return text.chars().anyMatch(unit -> unit == REPLACEMENT || isC1(unit));
    }

    /** What is to be said of a damaged text in a file of this encoding. */
    public static String damage(String charset) {
        return "contains bytes that are not text in " + charset
                + "; is the file in another encoding, such as windows-1252?";
    }

    /** Next line, U+0085, is white space. */
    private static boolean isC1(int unit) {
        return unit >= 0x80 && unit <= 0x9F && unit != 0x85;
    }
}
