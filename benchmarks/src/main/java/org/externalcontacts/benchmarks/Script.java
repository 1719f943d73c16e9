package org.externalcontacts.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How a name looks in a script: syllables of it, put together at random. They are no names, but as long and as alike as such.
 *
 * @param title as the table names it
 * @param syllables what names are made of
 * @param length how many of them make a name
 * @param beginning how many of them few enough names have in common to be worth looking for
 */
record Script(String title, List<String> syllables, int length, int beginning) {

    static final Script LATIN = new Script("Latin", syllables("b c d f g h k l m n p r s t v", "a e i o u y"), 3, 2);

    static final List<Script> OTHERS = List.of(
            new Script("Cyrillic", syllables("б в г д ж з к л м н п р с т ч", "а е и о у я"), 3, 2),
            new Script("Greek", syllables("β γ δ ζ θ κ λ μ ν ξ π ρ σ τ φ", "α ε η ι ο υ"), 3, 2),
            new Script("Arabic", syllables("ب ت ج ح خ د ر ز س ش ص ط ع ف ق", "ا ي و ل م ن"), 3, 2),
            new Script("Hebrew", syllables("ב ג ד ה ז ח ט כ ל מ נ ס פ צ ק", "א ו י ר ש ת"), 3, 2),
            new Script("Japanese, kana", syllables("か き く け こ さ し た ち つ て な に の は ま", "あ い う え お ら"), 3, 2),
            new Script("Japanese, kanji", characters(0x4E00, 3, 3_000), 2, 1),
            new Script("Chinese", characters(0x4E01, 6, 3_000), 2, 1),
            new Script("Korean", characters(0xAC00, 3, 3_000), 2, 1),
            new Script("Thai", syllables("ก ข ค ง จ ช ด ต น บ ป พ ม ร ส", "า ี ุ ิ ู ั"), 3, 2),
            new Script("Devanagari", syllables("क ख ग च ज ट त द न प ब म र ल स", "ा ि ी ु े ो"), 3, 2));

    /** A name. */
    String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int count = 0; count < length; count++) {
            name.append(syllables.get(random.nextInt(syllables.size())));
        }
        return name.toString();
    }

    /** The first syllables of a name. */
    String beginning(String name) {
        return name.substring(0, beginning * syllables.get(0).length());
    }

    private static List<String> syllables(String firsts, String seconds) {
        return List.of(firsts.split(" ")).stream()
                .flatMap(first -> List.of(seconds.split(" ")).stream().map(second -> first + second))
                .toList();
    }

    private static List<String> characters(int first, int step, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Character.toString(first + step * number))
                .toList();
    }
}
