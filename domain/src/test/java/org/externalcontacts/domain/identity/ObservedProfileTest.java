package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.identity.IdentifierType.SOCIAL_FACEBOOK;
import static org.externalcontacts.domain.identity.IdentifierType.SOCIAL_LINE;
import static org.externalcontacts.domain.identity.IdentifierType.SOCIAL_TWITTER;
import static org.externalcontacts.domain.identity.IdentifierType.SOCIAL_WHATSAPP;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.People;
import org.externalcontacts.domain.conversation.MediaType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Contacts that interactions make")
class ObservedProfileTest {

    @Test
    @DisplayName("20.7: anything personal makes an Identified contact, a cookie or nothing an Ephemeral one")
    void tellsTheType() {
        Identifier cookie = Identifier.cookie("c");

        assertThat(ObservedProfile.type(List.empty())).isEqualTo(ContactType.EPHEMERAL);
        assertThat(ObservedProfile.type(List.of(cookie))).isEqualTo(ContactType.EPHEMERAL);
        assertThat(ObservedProfile.type(List.of(cookie, Identifier.email("a@x.example"))))
                .isEqualTo(ContactType.IDENTIFIED);
    }

    @Test
    @DisplayName("1.4: a cookie leaves no personal data")
    void aCookieFillsNoField() {
        assertThat(ObservedProfile.of(List.of(Identifier.cookie("c")))).isEqualTo(ContactProfile.empty());
    }

    @Test
    void phonesFillOtherCellHomeWork() {
        List<Identifier> five = List.range(1, 6).map(digit -> Identifier.phone("+1317555010" + digit));

        ContactProfile profile = ObservedProfile.of(five);

        assertThat(profile.phones().other()).contains(PhoneNumber.of("+13175550101"));
        assertThat(profile.phones().cell()).contains(PhoneNumber.of("+13175550102"));
        assertThat(profile.phones().home()).contains(PhoneNumber.of("+13175550103"));
        assertThat(profile.phones().work()).contains(PhoneNumber.of("+13175550104"));
    }

    @Test
    void emailsFillOtherPersonalWork() {
        List<Identifier> four = List.range(1, 5).map(number -> Identifier.email(number + "@x.example"));

        assertThat(ObservedProfile.of(four).emails().all())
                .containsExactly("3@x.example", "2@x.example", "1@x.example");
    }

    @Test
    void theFirstAccountOfEachNetworkFillsItsField() {
        ContactProfile profile = ObservedProfile.of(List.of(
                new Identifier(SOCIAL_LINE, "U1"),
                new Identifier(SOCIAL_LINE, "U2"),
                new Identifier(SOCIAL_FACEBOOK, "F1"),
                new Identifier(SOCIAL_WHATSAPP, "+13175550105")));

        assertThat(profile.social().line().get().ids()).containsExactly("U1");
        assertThat(profile.social().facebook().get().ids()).containsExactly("F1");
        assertThat(profile.social().whatsApp().get().phoneNumber()).contains(PhoneNumber.of("+13175550105"));
    }

    @Test
    void aTwitterAccountIsKnownByDigitsOrByHandle() {
        assertThat(twitter("1815")).contains(TwitterId.ofId("1815"));
        assertThat(twitter("@ada_1815")).contains(TwitterId.ofScreenName("@ada_1815"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada-l", "ada l", "@", "\u0661\u0662"})
    @DisplayName("2.1: what is no Twitter handle fills no field, so the profile stays one that a caller may write")
    void whatIsNoHandleStaysAnIdentifier(String value) {
        assertThat(twitter(value)).isEmpty();
    }

    @Test
    @DisplayName("3.9: the fields imply what filled them")
    void impliesWhatFilledIt() {
        List<Identifier> identifiers = List.of(
                Identifier.phone("+13175550101"),
                Identifier.email("ada@x.example"),
                new Identifier(SOCIAL_TWITTER, "@ada"),
                new Identifier(SOCIAL_LINE, "U1"),
                new Identifier(SOCIAL_FACEBOOK, "F1"),
                new Identifier(SOCIAL_WHATSAPP, "+13175550105"));

        assertThat(ImpliedIdentifiers.of(People.stored(ObservedProfile.of(identifiers))))
                .containsExactlyElementsOf(identifiers);
    }

    @Test
    @DisplayName("20.7: an observation is one of three")
    void foldsEachObservationOnce() {
        Contact ada = People.contact(1, ContactType.CURATED, ContactProfile.empty(), 0);
        List<Observation> all = List.of(
                new Observation.Recognised(ada), new Observation.Created(ada), new Observation.Ambiguous(List.of(ada)));

        assertThat(all.map(one -> one.<String>fold(
                        known -> "recognised " + known.id().equals(ada.id()),
                        made -> "created " + made.id().equals(ada.id()),
                        candidates -> "ambiguous " + candidates.size())))
                .containsExactly("recognised true", "created true", "ambiguous 1");
    }

    @Test
    void anInteractionHoldsItsIdentifiersInOrder() {
        Identifier phone = Identifier.phone("+13175550101");
        Identifier cookie = Identifier.cookie("c");

        assertThat(Interaction.of(MediaType.CALL, Instant.EPOCH, phone, cookie))
                .isEqualTo(new Interaction(List.of(phone, cookie), MediaType.CALL, Instant.EPOCH));
    }

    private static Option<TwitterId> twitter(String value) {
        return ObservedProfile.of(List.of(new Identifier(SOCIAL_TWITTER, value)))
                .social()
                .twitter();
    }
}
