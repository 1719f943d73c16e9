package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.internal.identity.ObservedProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("20.7: the profile of somebody who was observed")
class ObservedProfileTest {

    @Test
    @DisplayName("1.3, 1.4: Identified with anything personal, Ephemeral with a cookie or nothing")
    void isIdentifiedByAnythingPersonal() {
        Identifier cookie = Identifier.cookie("c");

        assertThat(ObservedProfile.type(List.empty())).isEqualTo(ContactType.EPHEMERAL);
        assertThat(ObservedProfile.type(List.of(cookie))).isEqualTo(ContactType.EPHEMERAL);
        assertThat(ObservedProfile.type(List.of(cookie, Identifier.email("a@b.c"))))
                .isEqualTo(ContactType.IDENTIFIED);
    }

    @Test
    @DisplayName("1.4: a cookie leaves no personal data")
    void isEmptyWithoutAnythingPersonal() {
        assertThat(ObservedProfile.of(List.of(Identifier.cookie("c")))).isEqualTo(ContactProfile.empty());
        assertThat(ObservedProfile.of(List.empty())).isEqualTo(ContactProfile.empty());
    }

    @Test
    void fillsPhonesFromOtherToWorkAndDropsTheFifth() {
        assertThat(ObservedProfile.of(List.of("1", "2", "3", "4", "5").map(Identifier::phone)))
                .isEqualTo(ContactProfile.builder()
                        .otherPhone("1")
                        .cellPhone("2")
                        .homePhone("3")
                        .workPhone("4")
                        .build());
    }

    @Test
    void fillsEmailsFromOtherToWorkAndDropsTheFourth() {
        assertThat(ObservedProfile.of(
                        List.of("a@b.c", "d@e.f", "g@h.i", "j@k.l").map(Identifier::email)))
                .isEqualTo(ContactProfile.builder()
                        .otherEmail("a@b.c")
                        .personalEmail("d@e.f")
                        .workEmail("g@h.i")
                        .build());
    }

    @Test
    void fillsTheFieldsOfSocialAccountsWithTheFirstOfEach() {
        assertThat(ObservedProfile.of(List.of(
                        new Identifier(IdentifierType.SOCIAL_LINE, "l"),
                        new Identifier(IdentifierType.SOCIAL_LINE, "second"),
                        new Identifier(IdentifierType.SOCIAL_FACEBOOK, "f"),
                        new Identifier(IdentifierType.SOCIAL_WHATSAPP, "12025550100"))))
                .isEqualTo(ContactProfile.builder()
                        .line(LineId.of("l"))
                        .facebook(FacebookId.of("f"))
                        .whatsApp(WhatsAppId.of("+12025550100"))
                        .build());
    }

    @Test
    @DisplayName("3.9: digits are a Twitter id, anything else is a handle")
    void tellsTwitterIdsFromHandles() {
        assertThat(ObservedProfile.of(List.of(new Identifier(IdentifierType.SOCIAL_TWITTER, "709"))))
                .isEqualTo(
                        ContactProfile.builder().twitter(TwitterId.ofId("709")).build());
        assertThat(ObservedProfile.of(List.of(new Identifier(IdentifierType.SOCIAL_TWITTER, "anna1"))))
                .isEqualTo(ContactProfile.builder()
                        .twitter(TwitterId.ofScreenName("anna1"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "an-na", "an na", "@", "\u0661\u0662"})
    @DisplayName("2.1: what is no handle fills no field, so the profile stays one that a caller may write back")
    void leavesOutWhatIsNoHandle(String value) {
        Identifier wrong = new Identifier(IdentifierType.SOCIAL_TWITTER, value);
        Identifier right = new Identifier(IdentifierType.SOCIAL_TWITTER, "anna");

        assertThat(ObservedProfile.of(List.of(wrong))).isEqualTo(ContactProfile.empty());
        assertThat(ObservedProfile.of(List.of(wrong, right)))
                .isEqualTo(ContactProfile.builder()
                        .twitter(TwitterId.ofScreenName("anna"))
                        .build());
    }

    @Test
    @DisplayName("3.9: the fields imply what filled them")
    void impliesWhatFilledIt() {
        List<Identifier> identifiers = List.of(
                Identifier.phone("+12025550100"),
                Identifier.email("anna@example.com"),
                new Identifier(IdentifierType.SOCIAL_TWITTER, "@anna"),
                new Identifier(IdentifierType.SOCIAL_LINE, "l"),
                new Identifier(IdentifierType.SOCIAL_FACEBOOK, "f"),
                new Identifier(IdentifierType.SOCIAL_WHATSAPP, "12025550101"));

        assertThat(ImpliedIdentifiers.of(ObservedProfile.of(identifiers)
                        .validated(new PlusNumbers())
                        .get()))
                .containsExactlyElementsOf(identifiers);
    }
}
