package org.externalcontacts.adapter.inmemory.internal.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Random;
import org.externalcontacts.application.search.Folding;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String ALPHABET = "aabbz09жиαωשםعپक्สาがー佐々木田중김\uD83D\uDE00é\uFFFF";
    private static final String PUNCTUATED = ALPHABET + " '-./!:{~\u0001";

    @Test
    void theRangesOfABeginningHoldExactlyTheWordsThatBeginSo() {
        Random random = new Random(1);
        List<String> words = List.fill(1_000, () -> text(random, ALPHABET, 16));
        List<String> beginnings = words.map(word -> word.substring(0, random.nextInt(word.length() + 1)));
        for (String beginning : beginnings.take(300)) {
            for (String word : words) {
                boolean begins = word.startsWith(beginning);
                TermKeys.Range range = TermKeys.range(beginning);
                boolean inRange = TermKeys.of(word) >= range.from() && TermKeys.of(word) <= range.to();
                assertThat(!begins || inRange)
                        .as("%s begins %s", beginning, word)
                        .isTrue();
                assertThat(!inRange || !range.exact() || begins)
                        .as("%s begins %s", beginning, word)
                        .isTrue();
            }
        }
    }

    @Test
    void namesSortAsTheirKeysDo() {
        Random random = new Random(2);
        List<String> names = List.fill(1_500, () -> text(random, PUNCTUATED, 14))
                .append("christopher")
                .append("christophers");
        for (String one : names) {
            String other = names.get(random.nextInt(names.size()));
            int byKey = Long.compare(SortKeys.of(Option.some(one)), SortKeys.of(Option.some(other)));
            int byName = Folding.caseless(one).compareTo(Folding.caseless(other));
            if (byKey != 0) {
                assertThat(Integer.signum(byName)).as("%s and %s", one, other).isEqualTo(byKey);
            } else if (SortKeys.isExact(SortKeys.of(Option.some(one)))) {
                assertThat(byName).as("%s and %s", one, other).isZero();
            }
        }
    }

    @Test
    void absentNamesSortLast() {
        assertThat(SortKeys.of(Option.none())).isGreaterThan(SortKeys.of(Option.some("\uFFFF\uFFFF\uFFFF\uFFFF")));
        assertThat(SortKeys.isExact(SortKeys.of(Option.none()))).isTrue();
    }

    @Test
    void shortWordsAndNamesOfEveryScriptAreToldApart() {
        List.of(
                        "christophex christophey",
                        "aleksandro1 aleksandro2",
                        "александро александрп",
                        "παπαδοπουλ παπαδοπουτ",
                        "عبدالرحمن عبدالرحيم",
                        "אברהמוביצ אברהמובית",
                        "佐々木一 佐々木二",
                        "やまだたろう やまだたろお",
                        "김철수 김철호",
                        "สมชายก สมชายข",
                        "अभिषेक अभिषेख")
                .map(pair -> pair.split(" "))
                .forEach(pair -> {
                    assertThat(TermKeys.of(pair[0])).as(pair[0]).isNotEqualTo(TermKeys.of(pair[1]));
                    assertThat(TermKeys.range(pair[0].substring(0, 3)).exact()).isTrue();
                    assertThat(SortKeys.of(Option.some(pair[0])))
                            .as(pair[0])
                            .isNotEqualTo(SortKeys.of(Option.some(pair[1])));
                });
    }

    private static String text(Random random, String alphabet, int longest) {
        int length = random.nextInt(longest) + 1;
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
