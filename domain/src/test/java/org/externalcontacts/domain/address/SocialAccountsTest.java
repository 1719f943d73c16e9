package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LINE, Facebook and WhatsApp accounts")
class SocialAccountsTest {

    private static final Option<String> LONGEST_NAME = Option.some("n".repeat(100));
    private static final Option<String> TOO_LONG_NAME = Option.some("n".repeat(101));

    private final InputCheck check = new InputCheck();

    @Test
    @DisplayName("2.1: one id of 255 characters and a display name of 100 are taken")
    void takesAccountsUpToTheirLimits() {
        new LineId(List.of("l".repeat(255)), LONGEST_NAME).check("lineId", check);
        new FacebookId(List.of("f".repeat(255)), LONGEST_NAME).check("facebookId", check);
        new WhatsAppId(Option.some(PhoneNumber.of("+12025550100")), LONGEST_NAME).check("whatsAppId", check);
        new LineId(List.empty(), Option.some(" ")).check("lineId", check);

        assertThat(check.violations()).isEmpty();
    }

    @Test
    @DisplayName("2.1: longer ids and names are refused")
    void refusesAccountsBeyondTheirLimits() {
        new LineId(List.of("l".repeat(256)), TOO_LONG_NAME).check("lineId", check);
        new FacebookId(List.of("f".repeat(256)), TOO_LONG_NAME).check("facebookId", check);
        new WhatsAppId(Option.some(PhoneNumber.of("1".repeat(513))), TOO_LONG_NAME).check("whatsAppId", check);

        assertThat(check.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "lineId.displayName",
                        "lineId.ids[0].userId",
                        "facebookId.displayName",
                        "facebookId.ids[0].scopedId",
                        "whatsAppId.phoneNumber.display",
                        "whatsAppId.displayName");
    }

    @Test
    @DisplayName("2.1: at most one LINE id and one Facebook id")
    void refusesASecondId() {
        new LineId(List.of("a", "b"), Option.none()).check("lineId", check);
        new FacebookId(List.of("a", "b", "c"), Option.none()).check("facebookId", check);

        assertThat(check.violations())
                .containsExactly(
                        new Violation("lineId.ids", Option.none(), "has 2 ids, at most 1 is allowed"),
                        new Violation("facebookId.ids", Option.none(), "has 3 ids, at most 1 is allowed"));
    }

    @Test
    void refusesABlankId() {
        LineId.of(" ").check("lineId", check);
        FacebookId.of("").check("facebookId", check);

        assertThat(check.violations())
                .containsExactly(
                        Violation.missing("lineId.ids[0].userId"), Violation.missing("facebookId.ids[0].scopedId"));
    }

    @Test
    @DisplayName("2.2: the number of a WhatsApp account is read like any other")
    void readsTheNumberOfAWhatsAppAccount() {
        assertThat(WhatsAppId.of("+1 202 555 0100")
                        .read(new PlusNumbers(), List.empty())
                        .phoneNumber())
                .isEqualTo(Option.some(PhoneNumber.of("+1 202 555 0100").read(new PlusNumbers())));
        assertThat(new WhatsAppId(Option.none(), Option.some("Anna")).read(new PlusNumbers(), List.empty()))
                .isEqualTo(new WhatsAppId(Option.none(), Option.some("Anna")));
    }

    @Test
    void areEmptyWithoutAnythingThatACallerWrites() {
        assertThat(TwitterId.builder().verified(true).profileUrl("url").build().isEmpty())
                .isTrue();
        assertThat(new WhatsAppId(Option.some(PhoneNumber.of(" ")), Option.some(" ")).isEmpty())
                .isTrue();
        assertThat(new LineId(List.empty(), Option.none()).isEmpty()).isTrue();
        assertThat(new FacebookId(List.empty(), Option.none()).isEmpty()).isTrue();
    }

    @Test
    void areNotEmptyWithAnyPart() {
        Option<String> name = Option.some("Anna");

        assertThat(TwitterId.ofId("7").isEmpty()).isFalse();
        assertThat(TwitterId.ofScreenName("anna").isEmpty()).isFalse();
        assertThat(TwitterId.builder().name(name).build().isEmpty()).isFalse();
        assertThat(WhatsAppId.of("1").isEmpty()).isFalse();
        assertThat(new WhatsAppId(Option.none(), name).isEmpty()).isFalse();
        assertThat(LineId.of("l").isEmpty()).isFalse();
        assertThat(new LineId(List.empty(), name).isEmpty()).isFalse();
        assertThat(FacebookId.of("f").isEmpty()).isFalse();
        assertThat(new FacebookId(List.empty(), name).isEmpty()).isFalse();
    }

    @Test
    @DisplayName("2.1: blanks around an id are cut")
    void cutBlanksAroundIds() {
        assertThat(LineId.of(" l ")).isEqualTo(LineId.of("l"));
        assertThat(FacebookId.of("\tf\n")).isEqualTo(FacebookId.of("f"));
    }
}
