package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Twitter accounts")
class TwitterIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna", "@anna", "Anna_42", "_", " anna "})
    @DisplayName("2.1: a handle is letters, digits and underscores, with or without @")
    void takesHandles(String handle) {
        InputCheck check = new InputCheck();
        TwitterId.ofScreenName(handle).check("twitterId", check);

        assertThat(check.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@@anna", "anna@", "an na", "an-na", "änna", "anna\nb"})
    @DisplayName("2.1: anything else is no handle")
    void refusesWhatIsNoHandle(String text) {
        InputCheck check = new InputCheck();
        TwitterId.ofScreenName(text).check("twitterId", check);

        assertThat(check.violations())
                .containsExactly(Violation.of("twitterId.screenName", text, "is not a Twitter handle"));
    }

    @Test
    @DisplayName("2.1: id, name and handle have at most 255 characters")
    void limitsItsTexts() {
        InputCheck check = new InputCheck();
        account("1".repeat(255), "n".repeat(255), "h".repeat(255)).check("twitterId", check);
        assertThat(check.violations()).isEmpty();

        account("1".repeat(256), "n".repeat(256), "-".repeat(256)).check("twitterId", check);
        assertThat(check.violations())
                .extracting(Violation::field)
                .containsExactly("twitterId.id", "twitterId.name", "twitterId.screenName");
    }

    @Test
    void isStoredWithoutWhatOnlyThePlatformSets() {
        TwitterId sent = TwitterId.builder()
                .id("7")
                .name("Anna")
                .screenName("@anna")
                .verified(true)
                .profileUrl("https://twitter.com/anna")
                .build();

        assertThat(sent.written()).isEqualTo(account("7", "Anna", "@anna"));
    }

    @Test
    void comparesHandlesWithoutAtSignAndCase() {
        assertThat(TwitterId.ofScreenName("@Anna_B").handle()).isEqualTo(Option.some("anna_b"));
        assertThat(TwitterId.ofId("7").handle()).isEqualTo(Option.none());
        assertThat(TwitterId.bare("ANNA")).isEqualTo("anna");
    }

    @Test
    void takesANumericIdToItsHandle() {
        assertThat(TwitterId.ofScreenName("anna").toBuilder().id(" 7 ").build().id())
                .isEqualTo(Option.some("7"));
    }

    @Test
    @DisplayName("2.1: a text of the longest length is judged by its form, a longer one by its length only")
    void judgesTheFormOfTheLongestHandle() {
        InputCheck check = new InputCheck();
        TwitterId.ofScreenName("-".repeat(255)).check("twitterId", check);

        assertThat(check.violations()).extracting(Violation::reason).containsExactly("is not a Twitter handle");
    }

    private static TwitterId account(String id, String name, String screenName) {
        return TwitterId.builder().id(id).name(name).screenName(screenName).build();
    }
}
