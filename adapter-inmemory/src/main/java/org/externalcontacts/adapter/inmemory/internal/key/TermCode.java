package org.externalcontacts.adapter.inmemory.internal.key;

/**
 * The place of a word, or of the beginning of words, among all words. Letters a to z and digits take one digit; the first letter of
 * another script, or of any after a change of script, takes one for the script and one for itself, the next ones one. 0 is the end.
 */
final class TermCode {

    /** Bases: of the first character, and of those in a run of Latin letters. */
    static final int START = 1 + TermKeys.RANKS + Scripts.count() + 1;

    static final int LATIN = 1 + TermKeys.RANKS + 1;

    private static final int NONE = -1;
    private static final int IN_LATIN = 0;
    private static final int ELSEWHERE = Scripts.count() + 1;
    private static final int EVERY_CHARACTER = 1 << Character.SIZE;

    private final Narrowing place;
    private int script;
    private boolean isWhole = true;

    private TermCode(Narrowing place, int script) {
        this.place = place;
        this.script = script;
    }

    /** Of a word of which so many characters, all Latin, have led to this place already. */
    static TermCode of(String word, int done, Narrowing place) {
        TermCode code = new TermCode(place, done == 0 ? NONE : IN_LATIN);
        for (int at = done; at < word.length() && code.isWhole; at++) {
            code.add(word.charAt(at));
        }
        return code;
    }

    long first() {
        return place.low();
    }

    long last() {
        return place.low() + place.width() - 1;
    }

    /** Whether all characters found room. */
    boolean isWhole() {
        return isWhole;
    }

    private void add(char c) {
        int rank = TermKeys.rank(c);
        int next = rank > 0 ? IN_LATIN : Scripts.of(c) > 0 ? Scripts.of(c) : ELSEWHERE;
        if (next != script) {
            isWhole = script == NONE || place.narrow(base(), base() - 1);
            script = NONE;
            isWhole = isWhole && place.narrow(START, rank > 0 ? rank : TermKeys.RANKS + next);
            script = next;
            if (rank > 0) {
                return;
            }
        }
        isWhole = isWhole && place.narrow(base(), digit(c, rank));
    }

    /** The last digit means that the script changes. */
    private int base() {
        if (script == IN_LATIN) {
            return LATIN;
        }
        return script == ELSEWHERE
                ? EVERY_CHARACTER + 2
                : Scripts.alphabet(script).size() - Scripts.FIRST_LETTER + 2;
    }

    private int digit(char c, int rank) {
        if (script == IN_LATIN) {
            return rank;
        }
        return script == ELSEWHERE ? c + 1 : Scripts.alphabet(script).number(c) - Scripts.FIRST_LETTER + 1;
    }
}
