package org.externalcontacts.adapter.inmemory.internal.key;

/**
 * Characters as small numbers in the order of their codes, so that more of a text fits into a key: those of one script and some
 * punctuation. Each has a number of its own; those between two runs of them, which are rare, share one.
 */
final class Alphabet {

    private static final int BELOW = 1;

    private final char first;
    private final short[] numbers;
    private final int above;

    /** From pairs of characters in order: the first and the last of each run. */
    Alphabet(String runs) {
        this.first = runs.charAt(0);
        this.numbers = new short[runs.charAt(runs.length() - 1) - first + 1];
        int number = BELOW;
        for (int run = 0; run < runs.length(); run += 2) {
            for (int c = runs.charAt(run); c <= runs.charAt(run + 1); c++) {
                numbers[c - first] = (short) ++number;
            }
            number++;
            share(runs.charAt(run + 1) + 1, run + 2 < runs.length() ? runs.charAt(run + 2) : 0, number);
        }
        this.above = number;
    }

    /** How many numbers there are: all are below this one, and 0 is free to mean the end of a text. */
    int size() {
        return above + 1;
    }

    /** The number of a character; a negative one when it shares it. */
    int number(int c) {
        int place = c - first;
        if (place < 0) {
            return -BELOW;
        }
        return place < numbers.length ? numbers[place] : -above;
    }

    private void share(int from, int to, int number) {
        for (int c = from; c < to; c++) {
            numbers[c - first] = (short) -number;
        }
    }
}
