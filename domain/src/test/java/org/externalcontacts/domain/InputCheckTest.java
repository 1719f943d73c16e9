package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import org.externalcontacts.domain.conversation.MediaType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Collecting what is wrong with an input")
class InputCheckTest {

    private static final String E_MAIL_TAIL = "@example.com";
    private static final String URL_HEAD = "https://example.com/";

    @Test
    void takesATextUpToItsLimit() {
        assertThat(new InputCheck().text("title", Option.some("abc"), 3).violations())
                .isEmpty();
        assertThat(new InputCheck().text("title", Option.some("abcd"), 3).violations())
                .containsExactly(Violation.of("title", "abcd", "has 4 characters, at most 3 are allowed"));
        assertThat(new InputCheck().text("title", Option.none(), 3).violations())
                .isEmpty();
    }

    @Test
    void asksForARequiredText() {
        assertThat(new InputCheck().requiredText("name", Option.none(), 3).violations())
                .containsExactly(Violation.missing("name"));
        assertThat(new InputCheck().requiredText("name", Option.some("abc"), 3).violations())
                .isEmpty();
        assertThat(new InputCheck().requiredText("name", Option.some("abcd"), 3).violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c", "anna.maria+news@mail.example.com", "ünal@münchen.example", "a'b@x.y"})
    @DisplayName("2.1: an e-mail address is taken as written")
    void takesEmails(String email) {
        assertThat(new InputCheck().email("workEmail", Option.some(email)).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "@b.c",
                "a@b",
                "a@@b.c",
                "a@b@c.d",
                "a@.c",
                "a@b.",
                "a@b..c",
                "a b@c.d",
                "a\u0000@b.c",
                "a\u007F@b.c",
                "a\u0080@b.c",
                "a<b@c.d",
                "a>@b.c",
                "\"a\"@b.c",
                "a@b.c,d@e.f"
            })
    @DisplayName("2.1: an e-mail address must be valid")
    void refusesWhatIsNoEmail(String text) {
        assertThat(new InputCheck().email("workEmail", Option.some(text)).violations())
                .containsExactly(Violation.of("workEmail", text, "is not an e-mail address"));
    }

    @Test
    @DisplayName("2.1: an e-mail address has at most 256 characters")
    void limitsEmails() {
        String longest = "a".repeat(256 - E_MAIL_TAIL.length()) + E_MAIL_TAIL;

        assertThat(new InputCheck().email("workEmail", Option.some(longest)).violations())
                .isEmpty();
        assertThat(new InputCheck()
                        .email("workEmail", Option.some("a" + longest))
                        .violations())
                .extracting(Violation::reason)
                .containsExactly("has 257 characters, at most 256 are allowed");
        assertThat(new InputCheck().email("workEmail", Option.none()).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "https://example.com/a?b=c#d",
                "HTTPS://EXAMPLE.COM",
                "http://my_host.example.com/",
                "http://crm/1",
                "https://m\u00FCller.example/\u00FC",
                "https://\u4F8B\u3048.\u30C6\u30B9\u30C8",
                "https://xn--mller-kva.example",
                "https://example.com/a|b[0]^{c}?q={x|y}&z=[1]^`\"<>%zz\\#a#b",
                "http://example.com:8080/",
                "http://example.com:/",
                "http://example.com:65535",
                "http://user:pass@word@example.com",
                "http://example.com?a@b:c",
                "http://example.com#/@:",
                "http://example.com\\path",
                "http://127.0.0.1/",
                "http://[::1]:80/a",
                "http://[2001:db8::7]/",
                "http://-a-.example./",
                "http://3com.example",
                "http://ex.4ab"
            })
    @DisplayName("2.5: a link is what browsers take for http or https")
    void takesWebLinks(String url) {
        assertThat(new InputCheck()
                        .httpUrl("externalSystemUrl", Option.some(url), 1000)
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com",
                "example.com",
                "//example.com",
                "http:example.com",
                "http:/example.com",
                "javascript:alert(1)//http://example.com",
                "http:///path",
                "mailto:a@b.c",
                "http://a b",
                "http://example.com/a b",
                "http://example.com/a\u00A0b",
                "http://example.com/a\nb",
                "http://example.com/\u0000",
                "http://example.com/\u0085",
                "http://exam\tple.com",
                "http://example.com/\uD800",
                "http://",
                "http://?q",
                "http://#f",
                "http://:80",
                "http://user@",
                "http://user@/path",
                "http://user:pass@:80",
                "http://.",
                "http://ex%41mple.com",
                "http://ex|mple.com",
                "http://ex^mple.com",
                "http://ex<mple.com",
                "http://ex[mple.com",
                "http://example.com:65536",
                "http://example.com:99999999999",
                "http://example.com:80a",
                "http://example.com:-1",
                "http://256.1.1.1",
                "http://1.2.3.4.5",
                "http://[::1",
                "http://[]",
                "http://[1.2.3.4]",
                "http://[::1%25eth0]",
                "http://[::1]x"
            })
    @DisplayName("2.5: anything but http and https is refused, and so is what no browser opens")
    void refusesOtherLinks(String text) {
        assertThat(new InputCheck()
                        .httpUrl("externalSystemUrl", Option.some(text), 1000)
                        .violations()
                        .map(Violation::field))
                .containsExactly("externalSystemUrl");
    }

    @Test
    void judgesATooLongLinkByItsLengthOnly() {
        String longest = URL_HEAD + "a".repeat(50 - URL_HEAD.length());

        assertThat(new InputCheck().httpUrl("url", Option.some(longest), 50).violations())
                .isEmpty();
        assertThat(new InputCheck()
                        .httpUrl("url", Option.some("x".repeat(51)), 50)
                        .violations())
                .extracting(Violation::reason)
                .containsExactly("has 51 characters, at most 50 are allowed");
        assertThat(new InputCheck().httpUrl("url", Option.none(), 50).violations())
                .isEmpty();
    }

    @Test
    @DisplayName("20.4: everything is reported at once, in the order of the checks")
    void keepsTheOrderOfTheChecks() {
        InputCheck check = new InputCheck()
                .that(true, "fine", Option.none(), "is wrong")
                .that(false, "first", Option.some("1"), "is wrong")
                .within("parent", List.of(Violation.missing("second"), Violation.missing("third")))
                .all(List.of(Violation.missing("fourth"), Violation.missing("fifth")))
                .that(false, "sixth", Option.none(), "is wrong");

        assertThat(check.violations())
                .extracting(Violation::field)
                .containsExactly("first", "parent.second", "parent.third", "fourth", "fifth", "sixth");
    }

    @Test
    void givesTheValueOnlyWhenNothingIsWrong() {
        assertThat(new InputCheck().<String>orElse(() -> "value")).isEqualTo(Validation.valid("value"));
        assertThat(new InputCheck().requiredText("name", Option.none(), 1).<String>orElse(() -> {
                    throw new AssertionError("asked for a value of a wrong input");
                }))
                .isEqualTo(Validation.invalid(List.of(Violation.missing("name"))));
    }

    @Test
    void takesAnOpenValueOf1To255Characters() {
        assertThat(openValue("x".repeat(255))).isEmpty();
        assertThat(openValue("")).containsExactly(Violation.missing("channel"));
        assertThat(openValue("x".repeat(256)))
                .extracting(Violation::reason)
                .containsExactly("has 256 characters, at most 255 are allowed");
    }

    @Test
    void takesMomentsOfTheYears1To9999() {
        assertThat(moment("0001-01-01T00:00:00Z")).isEmpty();
        assertThat(moment("9999-12-31T23:59:59.999Z")).isEmpty();
        assertThat(moment("0000-12-31T23:59:59.999Z"))
                .containsExactly(Violation.of("at", "0000-12-31T23:59:59.999Z", "is not within the years 1 to 9999"));
        assertThat(moment("+10000-01-01T00:00:00Z"))
                .containsExactly(Violation.of("at", "+10000-01-01T00:00:00Z", "is not within the years 1 to 9999"));
        assertThat(new InputCheck().moment("at", Option.none()).violations()).isEmpty();
    }

    @Test
    void looksAtTheItemsOfAListThatIsNotTooLong() {
        assertThat(items(List.of("a", "long", "b", "longer")))
                .extracting(Violation::field)
                .containsExactly("tags[1]", "tags[3]");
        assertThat(items(List.of("a", "b", "c", "d", "longest")))
                .containsExactly(new Violation("tags", Option.none(), "has 5 items, at most 4 are allowed"));
    }

    @Test
    @DisplayName("2.1: a text of the longest length is judged by its form")
    void judgesTheFormOfTheLongestTexts() {
        assertThat(new InputCheck()
                        .email("workEmail", Option.some("a".repeat(256)))
                        .violations())
                .extracting(Violation::reason)
                .containsExactly("is not an e-mail address");
        assertThat(new InputCheck()
                        .httpUrl("url", Option.some("x".repeat(50)), 50)
                        .violations())
                .extracting(Violation::reason)
                .containsExactly("is not an http or https URL");
    }

    private static Seq<Violation> openValue(String text) {
        return new InputCheck()
                .openValue("channel", Option.some(new MediaType(text)))
                .violations();
    }

    private static Seq<Violation> moment(String moment) {
        return new InputCheck().moment("at", Option.some(Instant.parse(moment))).violations();
    }

    private static Seq<Violation> items(List<String> tags) {
        InputCheck check = new InputCheck();
        return check.items("tags", tags, 4, (place, tag) -> check.text(place, Option.some(tag), 1))
                .violations();
    }
}
