package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.contact.ContactType.CURATED;
import static org.externalcontacts.domain.contact.ContactType.EPHEMERAL;
import static org.externalcontacts.domain.contact.ContactType.IDENTIFIED;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Contacts over their life")
class ContactTest {

    private static final Instant LATER = People.MADE.plusSeconds(60);
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    static Stream<ContactType> mortals() {
        return Stream.of(IDENTIFIED, EPHEMERAL);
    }

    @ParameterizedTest
    @MethodSource("mortals")
    @DisplayName("1.6: Identified and Ephemeral contacts expire 60 days after they were made or last seen")
    void expireAfterSixtyDays(ContactType type) {
        Contact contact = made(type);

        assertThat(contact.expires()).contains(People.MADE.plus(SIXTY_DAYS));
        assertThat(contact.seenAt(LATER).expires()).contains(LATER.plus(SIXTY_DAYS));
    }

    @ParameterizedTest
    @MethodSource("mortals")
    @DisplayName("1.6: a contact of a merge set never expires")
    void neverExpireOnceMerged(ContactType type) {
        assertThat(made(type).standing(Option.some(People.standing(3))).expires())
                .isEmpty();
    }

    @Test
    @DisplayName("1.6: a Curated contact never expires")
    void curatedContactsNeverExpire() {
        assertThat(made(CURATED).seenAt(LATER).expires()).isEmpty();
    }

    @Test
    @DisplayName("1.6: an interaction that arrives late shortens no life")
    void keepsTheLatestInteraction() {
        Contact seen = made(IDENTIFIED).seenAt(LATER);

        assertThat(seen.seenAt(People.MADE)).isEqualTo(seen);
        assertThat(seen.seenAt(LATER)).isEqualTo(seen);
        assertThat(seen.stamps()).isEqualTo(Stamps.at(People.MADE));
    }

    @ParameterizedTest
    @MethodSource("mortals")
    @DisplayName("1.8: promotion makes a contact Curated, under the same id; it is listed and never ages out")
    void isPromoted(ContactType type) {
        Contact promoted = made(type).seenAt(People.MADE).promoted(LATER);

        assertThat(promoted.type()).isEqualTo(CURATED);
        assertThat(promoted.id()).isEqualTo(People.id(1));
        assertThat(promoted.stamps()).isEqualTo(new Stamps(People.MADE, LATER));
        assertThat(promoted.lastInteraction()).contains(People.MADE);
        assertThat(promoted.isListed()).isTrue();
        assertThat(promoted.expires()).isEmpty();
    }

    @Test
    @DisplayName("1.10: promoting a Curated contact changes nothing")
    void isPromotedOnce() {
        Contact curated = made(CURATED);

        assertThat(curated.promoted(LATER)).isSameAs(curated);
    }

    @Test
    @DisplayName("1.7: only Curated contacts are listed")
    void listsCuratedContactsOnly() {
        assertThat(made(CURATED).isListed()).isTrue();
        assertThat(made(IDENTIFIED).isListed()).isFalse();
        assertThat(made(EPHEMERAL).isListed()).isFalse();
        assertThat(made(ContactType.of("Imagined")).isListed()).isFalse();
    }

    @Test
    @DisplayName("4.2: the head of a merge is listed, an ancestor is not")
    void listsNoAncestor() {
        Contact head = made(CURATED).standing(Option.some(People.standing(3)));
        Contact ancestor =
                People.contact(2, CURATED, ContactProfile.empty(), 0).standing(Option.some(People.standing(3)));

        assertThat(made(CURATED).isAncestor()).isFalse();
        assertThat(head.isAncestor()).isFalse();
        assertThat(head.isListed()).isTrue();
        assertThat(ancestor.isAncestor()).isTrue();
        assertThat(ancestor.isListed()).isFalse();
    }

    @Test
    @DisplayName("2.8, 2.10: a new profile replaces the old one and stamps the change")
    void isRewritten() {
        ContactProfile profile = ContactProfile.builder().title("Countess").build();

        Contact rewritten = made(IDENTIFIED).rewritten(profile, LATER);

        assertThat(rewritten.profile()).isEqualTo(profile);
        assertThat(rewritten.type()).isEqualTo(IDENTIFIED);
        assertThat(rewritten.stamps()).isEqualTo(new Stamps(People.MADE, LATER));
    }

    @Test
    @DisplayName("2.6: the organization itself is there only when it was asked for")
    void embedsItsOrganization() {
        Organization acme =
                Organization.made(new OrganizationId(new UUID(0, 7)), OrganizationProfile.of("Acme"), People.MADE);

        assertThat(made(CURATED).expandedOrganization()).isEmpty();
        assertThat(made(CURATED).expandedBy(Option.some(acme)).expandedOrganization())
                .contains(acme);
    }

    @Test
    void holdsNoForeignNulls() {
        Contact foreign = new Contact(
                People.id(1),
                CURATED,
                ContactProfile.empty(),
                Option.some(null),
                Stamps.at(People.MADE),
                Option.some(null),
                Option.some(null),
                List.empty());

        assertThat(foreign).isEqualTo(made(CURATED));
    }

    private static Contact made(ContactType type) {
        return Contact.made(People.id(1), type, ContactProfile.empty(), People.MADE);
    }
}
