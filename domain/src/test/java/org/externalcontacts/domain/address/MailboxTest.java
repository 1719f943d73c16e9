package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Random;
import java.util.stream.IntStream;
import org.externalcontacts.domain.internal.address.Mailbox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Spellings of a mailbox (rule 3.10)")
class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.ORG, ada@example.org",
        "JOS\u00C9@example.org, jose\u0301@example.org",
        "a@M\u00DCLLER.example, a@xn--mller-kva.example",
        "a@mu\u0308ller.example, a@XN--MLLER-KVA.example",
        "a@\u4F8B\u3048.\u30C6\u30B9\u30C8, a@xn--r8jz45g.xn--zckzah",
        "a@\u4F8B\u3048\u3002\u30C6\u30B9\u30C8, a@\u4F8B\u3048.\u30C6\u30B9\u30C8",
        "a@\uFF4D\uFF59.example, a@my.example",
        "\u03A3\u039F\u03A6\u039F\u03A3@example.org, \u03C3\u03BF\u03C6\u03BF\u03C3@example.org",
        "\u03C3\u03BF\u03C6\u03BF\u03C2@example.org, \u03A3\u039F\u03A6\u039F\u03A3@example.org",
        "a@stra\u00DFe.example, a@xn--strae-oqa.example",
        "a@STRA\u1E9EE.example, a@stra\u00DFe.example",
        "\u212Aelvin@example.org, kelvin@example.org",
        "J\u030C@example.org, \u01F0@example.org"
    })
    void areOneMailbox(String one, String other) {
        assertThat(Mailbox.isSame(one, other)).isTrue();
        assertThat(Mailbox.normal(one)).isEqualTo(Mailbox.normal(other));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada@example.com",
        "jose@example.org, jos\u00E9@example.org",
        "a@stra\u00DFe.example, a@strasse.example",
        "\u0131@example.org, i@example.org",
        "\u0130@example.org, i@example.org",
        "a@m\u00FCller.example, a@mueller.example"
    })
    void areTwoMailboxes(String one, String other) {
        assertThat(Mailbox.isSame(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@@",
                "a@.",
                "a@\uD800.example",
                "\uDC00@\u3002",
                "a@\u00AD",
                "a@xn--",
                "a@xn--\u00FC"
            })
    void takeAnyText(String text) {
        assertThat(Mailbox.normal(text)).isNotNull();
        assertThat(Mailbox.spellings(text)).startsWith(text);
    }

    @Test
    void haveNoLimitOfTheirOwn() {
        String label = "\u00FC".repeat(200);

        assertThat(Mailbox.normal("a@" + label + "." + label))
                .startsWith("a@xn--")
                .isASCII();
    }

    @Test
    @DisplayName("domains are written in ASCII as the JDK does, where the old and the new rules agree")
    void areWrittenAsTheJdkDoes() {
        int[] letters = IntStream.concat(
                        "abz019\u00E0\u00F6\u00FF\u03B1\u0431\u044F".chars(), IntStream.range(0x4E00, 0x4E40))
                .toArray();
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String label = IntStream.generate(() -> letters[random.nextInt(letters.length)])
                    .limit(1 + random.nextInt(12))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String normal = Mailbox.normal("a@" + label + ".example");

            assertThat(normal).isEqualTo("a@" + IDN.toASCII(label) + ".example");
            assertThat(Mailbox.normal(normal)).isEqualTo(normal);
        }
    }

    @Test
    void areSettledInEveryScript() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(1 + random.nextInt(8), 1, 0x20000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String normal = Mailbox.normal(text + "@" + text + ".example");

            assertThat(Mailbox.normal(normal)).isEqualTo(normal);
        }
    }

    @Test
    void areThreeAtMost() {
        assertThat(Mailbox.spellings("Ada@example.org")).containsExactly("Ada@example.org");
        assertThat(Mailbox.spellings("a@M\u00FCller.example"))
                .containsExactly("a@M\u00FCller.example", "a@xn--mller-kva.example");
        assertThat(Mailbox.spellings("a@xn--mller-kva.example"))
                .containsExactly("a@xn--mller-kva.example", "a@m\u00FCller.example");
    }

    @Test
    @DisplayName("a text without @ is a domain")
    void areThoseOfABareDomainToo() {
        assertThat(Mailbox.spellings("xn--mller-kva.example"))
                .containsExactly("xn--mller-kva.example", "m\u00FCller.example");
        assertThat(Mailbox.spellings("xn--mller-kva@example.org")).containsExactly("xn--mller-kva@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcde\uB2A8\uB2A9", "abcde\uB2A8\u00FC\uB2A8"})
    void areWrittenAsTheJdkDoesWhereTheBiasIsAtItsBorder(String label) {
        assertThat(Mailbox.normal("a@" + label)).isEqualTo("a@" + IDN.toASCII(label));
    }

    @Test
    void areAsciiFromTheFirstCharacterBeyondIt() {
        assertThat(Mailbox.normal("a@b\u0080c.example")).startsWith("a@xn--").isASCII();
    }
}
