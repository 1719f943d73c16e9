package org.externalcontacts.application.search;

import java.text.Normalizer;

/**
 * A text on its way from Unicode's fully decomposed form to the folded one, character by character. Besides the folded text it keeps
 * the one in which ü is ue, as long as the two differ.
 */
final class FoldedText {

    private static final int APOSTROPHE = '\'';
    private static final String[] PHRASES = {"ﷺ", "ﷻ"};
    private static final int DIAERESIS = '\u0308';
    private static final int RING = '\u030A';

    private final String split;
    private final StringBuilder plain;
    private final StringBuilder spelledOut = new StringBuilder();
    private boolean spellingsDiffer;

    private FoldedText(String split) {
        this.split = split;
        this.plain = new StringBuilder(split.length());
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(split(text));
        folded.fold();
        return folded;
    }

    /**
     * As far as Unicode takes it apart. Of a character that is a phrase it makes several words; here they stay one, as words with
     * apostrophes between them do, so that only a blank of the text itself parts words.
     */
    private static String split(String text) {
        String split = text;
        for (String phrase : PHRASES) {
            split = split.contains(phrase) ? split.replace(phrase, inOnePiece(phrase)) : split;
        }
        return Normalizer.normalize(split, Normalizer.Form.NFKD);
    }

    private static String inOnePiece(String phrase) {
        return Normalizer.normalize(phrase, Normalizer.Form.NFKD).replace(' ', (char) APOSTROPHE);
    }

    /** Without case and accents. */
    String plain() {
        return Letters.joined(plain);
    }

    /** The same, but ä, ö, ø, ü and å are written as two letters. */
    String spelledOut() {
        return spellingsDiffer ? Letters.joined(spelledOut) : plain();
    }

    private void fold() {
        int at = 0;
        while (at < split.length()) {
            int c = split.codePointAt(at);
            int next = at + Character.charCount(c);
            append(isSpacingAccent(c, next) ? APOSTROPHE : c, next);
            at = next;
        }
    }

    /** An accent that stands alone, decomposed: a blank that carries a mark. People type it for an apostrophe. */
    private boolean isSpacingAccent(int c, int next) {
        return c == ' ' && next < split.length() && Letters.isAccent(split.codePointAt(next));
    }

    private void append(int c, int next) {
        if (Letters.isLeftOut(c)) {
            return;
        }
        String folded = Letters.folded(c);
        String written = writtenAsTwo(folded, c, next);
        if (!spellingsDiffer && !written.equals(folded)) {
            spelledOut.append(plain);
            spellingsDiffer = true;
        }
        plain.append(folded);
        if (spellingsDiffer) {
            spelledOut.append(written);
        }
    }

    private String writtenAsTwo(String folded, int c, int next) {
        return switch (folded) {
            case "a" -> isMarked(next, DIAERESIS) ? "ae" : isMarked(next, RING) ? "aa" : folded;
            case "o" -> isMarked(next, DIAERESIS) || c == 'ø' || c == 'Ø' ? "oe" : folded;
            case "u" -> isMarked(next, DIAERESIS) ? "ue" : folded;
            default -> folded;
        };
    }

    /** Whether this mark is among those of the letter before. */
    private boolean isMarked(int next, int mark) {
        for (int at = next; at < split.length() && Letters.isMark(split.charAt(at)); at++) {
            if (split.charAt(at) == mark) {
                return true;
            }
        }
        return false;
    }
}
