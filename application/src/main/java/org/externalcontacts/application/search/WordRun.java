package org.externalcontacts.application.search;

import java.util.Set;

/** The letters and digits between two blanks, and where among them words begin. */
final class WordRun {

    private final String plain;
    private final int start;
    private final StringBuilder letters = new StringBuilder();
    private final int[] places;
    private final int[] begins;
    private int words;

    WordRun(String plain, int start, int end) {
        this.plain = plain;
        this.start = start;
        this.places = new int[end - start];
        this.begins = new int[end - start];
        read(end);
    }

    /** Adds the words that begin before this place of the text. */
    void addWords(int lastStart, Set<String> into) {
        for (int word = 0; word < words && places[word] < lastStart; word++) {
            into.add(Words.cut(letters, begins[word]));
        }
    }

    private void read(int end) {
        int before = -1;
        int at = start;
        while (at < end) {
            int c = plain.codePointAt(at);
            boolean isPart = Folding.isWordPart(c);
            if (isPart && (before < 0 || Unspaced.isBoundary(before, c))) {
                places[words] = at;
                begins[words++] = letters.length();
            }
            if (isPart) {
                letters.appendCodePoint(Folding.lower(c));
            }
            before = isPart ? c : -1;
            at += Character.charCount(c);
        }
    }
}
