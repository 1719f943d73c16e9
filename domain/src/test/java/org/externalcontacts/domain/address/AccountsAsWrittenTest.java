package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Social accounts, as written and as stored")
class AccountsAsWrittenTest {

    private final InputCheck check = new InputCheck();

    @ParameterizedTest
    @ValueSource(strings = {"ada", "@ada", "Ada_1815", "_", "  @ada "})
    @DisplayName("2.1: a Twitter handle has letters, digits and underscores, maybe behind an @")
    void takesHandles(String handle) {
        TwitterId.ofScreenName(handle).check("twitterId", check);

        assertThat(check.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@@ada", "ada lovelace", "ada-l", "\u00E4da", "\uD83D\uDE00", "ada\n" + "l"})
    @DisplayName("2.1: anything else is no Twitter handle")
    void refusesOtherHandles(String handle) {
        TwitterId.ofScreenName(handle).check("twitterId", check);

        assertThat(check.violations())
                .containsExactly(Violation.of("twitterId.screenName", handle, "is not a Twitter handle"));
    }

    @Test
    @DisplayName("2.1: id, name and handle of a Twitter account have at most 255 characters; each is named once")
    void limitsTwitterAccounts() {
        twitter(255).check("twitterId", check);
        assertThat(check.violations()).isEmpty();

        twitter(256).check("twitterId", check);
        assertThat(check.violations())
                .extracting(Violation::field)
                .containsExactly("twitterId.id", "twitterId.name", "twitterId.screenName");
    }

    private static TwitterId twitter(int length) {
        Option<String> text = Option.some("a".repeat(length));
        return new TwitterId(text, text, text, Option.none(), Option.none());
    }

    @Test
    void storesNoReadOnlyPartOfATwitterAccount() {
        TwitterId written = new TwitterId(
                Option.some("7"), Option.none(), Option.none(), Option.some(true), Option.some("https://x"));

        assertThat(written.written()).isEqualTo(TwitterId.ofId("7"));
    }

    @Test
    @DisplayName("5.6: handles compare without @ and case")
    void comparesHandles() {
        assertThat(TwitterId.ofScreenName("@Ada").handle()).contains("ada");
        assertThat(TwitterId.ofScreenName("ADA").id("1").handle()).contains("ada");
        assertThat(TwitterId.ofId("1").handle()).isEmpty();
    }

    @Test
    void isEmptyWithoutAnythingACallerWrites() {
        assertThat(new TwitterId(Option.none(), Option.none(), Option.none(), Option.some(true), Option.some("x"))
                        .isEmpty())
                .isTrue();
        assertThat(new WhatsAppId(Option.some(PhoneNumber.of(" ")), Option.some(" ")).isEmpty())
                .isTrue();
        assertThat(new LineId(List.empty(), Option.none()).isEmpty()).isTrue();
        assertThat(new FacebookId(List.empty(), Option.none()).isEmpty()).isTrue();
    }

    @Test
    void isNotEmptyWithAnyPart() {
        Option<String> name = Option.some("Ada");
        assertThat(TwitterId.ofId("1").isEmpty()).isFalse();
        assertThat(TwitterId.ofScreenName("ada").isEmpty()).isFalse();
        assertThat(new TwitterId(Option.none(), name, Option.none(), Option.none(), Option.none()).isEmpty())
                .isFalse();
        assertThat(WhatsAppId.of("1").isEmpty()).isFalse();
        assertThat(new WhatsAppId(Option.none(), name).isEmpty()).isFalse();
        assertThat(LineId.of("U1").isEmpty()).isFalse();
        assertThat(new LineId(List.empty(), name).isEmpty()).isFalse();
        assertThat(FacebookId.of("1").isEmpty()).isFalse();
        assertThat(new FacebookId(List.empty(), name).isEmpty()).isFalse();
    }

    @Test
    @DisplayName("2.1: blanks around an id are cut")
    void cutsBlanksAroundIds() {
        assertThat(LineId.of(" U1 ")).isEqualTo(LineId.of("U1"));
        assertThat(FacebookId.of("\t1\n")).isEqualTo(FacebookId.of("1"));
    }

    @Test
    @DisplayName("2.1: LINE and Facebook accounts within their limits are taken")
    void takesOneIdAndAName() {
        new LineId(List.of("l".repeat(255)), Option.some("n".repeat(100))).check("lineId", check);
        new FacebookId(List.of("f".repeat(255)), Option.some("n".repeat(100))).check("facebookId", check);
        new WhatsAppId(Option.none(), Option.some("n".repeat(100))).check("whatsAppId", check);

        assertThat(check.violations()).isEmpty();
    }

    @Test
    @DisplayName("2.1: one id at most, 255 characters at most, display names of 100 at most, no blank id")
    void refusesMore() {
        new LineId(List.of("l".repeat(256), " "), Option.some("n".repeat(101))).check("lineId", check);
        new FacebookId(List.of("f".repeat(256), ""), Option.some("n".repeat(101))).check("facebookId", check);
        new WhatsAppId(Option.some(PhoneNumber.of("1".repeat(513))), Option.some("n".repeat(101)))
                .check("whatsAppId", check);

        assertThat(check.violations().map(Violation::field))
                .containsExactly(
                        "lineId.ids",
                        "lineId.displayName",
                        "lineId.ids.userId",
                        "lineId.ids.userId",
                        "facebookId.ids",
                        "facebookId.displayName",
                        "facebookId.ids.scopedId",
                        "facebookId.ids.scopedId",
                        "whatsAppId.phoneNumber.display",
                        "whatsAppId.displayName");
    }

    @Test
    @DisplayName("2.2: the number of a WhatsApp account is read like any other")
    void readsWhatsAppNumbers() {
        assertThat(WhatsAppId.of("3175550134")
                        .read(new TestNumbers())
                        .phoneNumber()
                        .flatMap(PhoneNumber::e164))
                .contains("+13175550134");
    }
}
