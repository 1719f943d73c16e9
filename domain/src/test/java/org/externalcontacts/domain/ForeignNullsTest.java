package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nulls from foreign code")
class ForeignNullsTest {

    @Test
    void endAsNone() {
        assertThat(Present.only(null)).isEqualTo(Option.none());
        assertThat(Present.only(nothing())).isEqualTo(Option.none());
        assertThat(Present.only(Option.some(1))).isEqualTo(Option.some(1));
    }

    @Test
    void endAsNoneInTexts() {
        assertThat(CleanText.clean(null)).isEqualTo(Option.none());
        assertThat(CleanText.clean(nothing())).isEqualTo(Option.none());
        assertThat(CleanText.of(null)).isEqualTo(Option.none());
    }

    @Test
    void areLeftOutOfLists() {
        assertThat(CleanText.cleaned(List.of(" a ", null, " "))).containsExactly("a", "");
    }

    @Test
    void leaveNoTraceInAContact() {
        ContactProfile profile = ContactProfile.builder()
                .title(nothing())
                .organization(nothing())
                .surveyOptOut(nothing())
                .customFields(nothing())
                .externalSystemUrl(nothing())
                .build();

        assertThat(profile).isEqualTo(ContactProfile.empty());
    }

    @Test
    void leaveNoTraceInAnOrganization() {
        OrganizationProfile profile = OrganizationProfile.builder()
                .name("Acme")
                .companyType(nothing())
                .industry(nothing())
                .primaryContact(nothing())
                .phoneNumber(nothing())
                .faxNumber(nothing())
                .employeeCount(nothing())
                .revenue(nothing())
                .twitter(nothing())
                .externalSystemUrl(nothing())
                .customFields(nothing())
                .build();

        assertThat(profile).isEqualTo(OrganizationProfile.of("Acme"));
    }

    @Test
    @DisplayName("9.1, 9.2: are missing where a value is required")
    void areMissingInDrafts() {
        assertThat(new Note.Draft(nothing(), nothing()).validated().getError())
                .containsExactly(Violation.missing("noteText"), Violation.missing("createdBy"));
        assertThat(new Relationship.Draft(nothing(), nothing(), nothing())
                        .validated()
                        .getError())
                .containsExactly(
                        Violation.missing("user"),
                        Violation.missing("externalOrganization"),
                        Violation.missing("relationship"));
    }

    @Test
    void areNoValueOfAViolation() {
        assertThat(new Violation("name", nothing(), "is wrong"))
                .isEqualTo(new Violation("name", Option.none(), "is wrong"));
    }

    /** What Vavr allows and no part of the model may hold. */
    @Test
    void leaveNoTraceInPhonesAndAccounts() {
        assertThat(PhoneNumber.builder()
                        .display(nothing())
                        .extension(nothing())
                        .acceptsSms(nothing())
                        .userInput(nothing())
                        .e164(nothing())
                        .countryCode(nothing())
                        .build()
                        .isEmpty())
                .isTrue();
        assertThat(PhoneNumbers.builder()
                        .work(nothing())
                        .cell(nothing())
                        .home(nothing())
                        .other(nothing())
                        .build())
                .isEqualTo(PhoneNumbers.empty());
        assertThat(new SocialIds(nothing(), nothing(), nothing(), nothing())).isEqualTo(SocialIds.empty());
        assertThat(TwitterId.builder()
                        .id(nothing())
                        .name(nothing())
                        .screenName(nothing())
                        .verified(nothing())
                        .profileUrl(nothing())
                        .build())
                .isEqualTo(TwitterId.ofId(""));
        assertThat(new WhatsAppId(nothing(), nothing()).isEmpty()).isTrue();
    }

    @Test
    void leaveNoTraceInTheStateOfAContact() {
        ContactId id = new ContactId(new UUID(0, 1));
        Contact made = Contact.made(id, ContactType.CURATED, ContactProfile.empty(), Instant.EPOCH);

        assertThat(new Contact(id, made.type(), made.profile(), nothing(), made.dates(), nothing()))
                .isEqualTo(made);
    }

    private static <T> Option<T> nothing() {
        return Option.some(null);
    }
}
