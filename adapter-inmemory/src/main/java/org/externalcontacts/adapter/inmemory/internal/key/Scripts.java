package org.externalcontacts.adapter.inmemory.internal.key;

import java.util.Arrays;
import java.util.List;

/** The scripts, but for Latin, that have an {@link Alphabet} in keys. Of folded texts: capitals and accents have no place in them. */
final class Scripts {

    private static final List<String> RUNS = List.of(
            "αω", // Greek
            "аџ", // Cyrillic
            "\u0560\u0588", // Armenian
            "את", // Hebrew
            "\u0620غفيٹٹپپچچڈڈڑڑژژگگںںےے", // Arabic, Persian, Urdu
            "\u0902\u094D", // Devanagari
            "\u0982\u09CD", // Bengali
            "\u0A02\u0A4D", // Gurmukhi
            "\u0A82\u0ACD", // Gujarati
            "\u0B82\u0BCD", // Tamil
            "\u0C02\u0C4D", // Telugu
            "\u0C82\u0CCD", // Kannada
            "\u0D02\u0D4D", // Malayalam
            "\u0D82\u0DDF", // Sinhala
            "\u0E01\u0E4E", // Thai
            "\u0E81\u0EDF", // Lao
            "\u1000\u103F", // Myanmar
            "აჿ", // Georgian
            "\u1200\u135A", // Ethiopic
            "\u1780\u17D3", // Khmer
            "ぁゞーー", // kana
            "々々〇〇一\u9FFF", // Han
            "가힣"); // Hangul

    /** The blank and the hyphen are common in names. */
    private static final String PUNCTUATION = "  --";

    /** The number of the first letter in every alphabet here: what is before it is never part of a word. */
    static final int FIRST_LETTER = 6;

    private static final List<Alphabet> ALPHABETS =
            RUNS.stream().map(runs -> new Alphabet(PUNCTUATION + runs)).toList();

    /** By character: the number of its script, 0 for none. */
    private static final byte[] NUMBERS = numbers();

    /** By character: how often the script changes from the first character to this one. */
    private static final byte[] PLACES = places();

    private Scripts() {}

    /** How many there are; they are numbered from 1 on. */
    static int count() {
        return ALPHABETS.size();
    }

    /** The number of a character's script; 0 when it has none. */
    static int of(char c) {
        return NUMBERS[c];
    }

    static Alphabet alphabet(int script) {
        return ALPHABETS.get(script - 1);
    }

    /** A number that grows with the character and is the same only for neighbours of one script, or of none. */
    static int place(char c) {
        return PLACES[c];
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[1 << Character.SIZE];
        for (int script = 1; script <= RUNS.size(); script++) {
            String runs = RUNS.get(script - 1);
            for (int run = 0; run < runs.length(); run += 2) {
                Arrays.fill(numbers, runs.charAt(run), runs.charAt(run + 1) + 1, (byte) script);
            }
        }
        return numbers;
    }

    private static byte[] places() {
        byte[] places = new byte[NUMBERS.length];
        for (int c = 1; c < places.length; c++) {
            places[c] = (byte) (places[c - 1] + (NUMBERS[c] == NUMBERS[c - 1] ? 0 : 1));
        }
        return places;
    }
}
