package org.externalcontacts.application.search;

import io.vavr.collection.List;
import java.util.ArrayList;

/**
 * Where words end and keywords are separated: the same characters in what is stored and in what is typed. Unlike blanks at the ends of a
 * text, joiners and other unseen characters do not part words.
 */
final class Blanks {

    private Blanks() {}

    /** The place of the first blank from here on, or the end of the text. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What lies between the blanks. */
    static List<String> split(String text) {
        java.util.List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = next(text, start);
            if (end > start) {
                parts.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return List.ofAll(parts);
    }

    private static boolean isBlank(char c) {
        return c < ' ' ? Character.isWhitespace(c) : Character.isSpaceChar(c);
    }
}
