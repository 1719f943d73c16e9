package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Writing a profile field by field")
class ContactProfileBuilderTest {

    private static final ContactProfile FULL = ContactProfile.builder()
            .name(PersonName.of("Anna", "Muster").middle("Maria").salutation("Dr"))
            .title("Buyer")
            .workPhone("1")
            .cellPhone("2")
            .homePhone("3")
            .otherPhone("4")
            .workEmail("work@example.com")
            .personalEmail("personal@example.com")
            .otherEmail("other@example.com")
            .address(PostalAddress.empty().city("Ulm"))
            .twitter(TwitterId.ofId("5"))
            .line(LineId.of("6"))
            .whatsApp(WhatsAppId.of("7"))
            .facebook(FacebookId.of("8"))
            .organization(new OrganizationId(new UUID(0, 9)))
            .surveyOptOut(false)
            .externalSystemUrl("https://example.com")
            .customFields(CustomFields.of(new SchemaRef(new SchemaId(new UUID(0, 10)), 1)))
            .build();

    @Test
    void putsEveryPhoneAndEmailIntoItsOwnField() {
        assertThat(FULL.phones())
                .isEqualTo(new PhoneNumbers(
                        Option.some(PhoneNumber.of("1")),
                        Option.some(PhoneNumber.of("2")),
                        Option.some(PhoneNumber.of("3")),
                        Option.some(PhoneNumber.of("4"))));
        assertThat(FULL.emails())
                .isEqualTo(new EmailAddresses(
                        Option.some("work@example.com"),
                        Option.some("personal@example.com"),
                        Option.some("other@example.com")));
    }

    @Test
    void putsEveryAccountIntoItsOwnField() {
        assertThat(FULL.social())
                .isEqualTo(new SocialIds(
                        Option.some(TwitterId.ofId("5")),
                        Option.some(LineId.of("6")),
                        Option.some(WhatsAppId.of("7")),
                        Option.some(FacebookId.of("8"))));
    }

    @Test
    void writesANamePartByPart() {
        ContactProfileBuilder profile = ContactProfile.builder()
                .firstName("Anna")
                .middleName("Maria")
                .lastName("Muster")
                .salutation("Dr");
        assertThat(profile.build().name()).isEqualTo(FULL.name());
        assertThat(profile.lastName(" ").build().name())
                .isEqualTo(PersonName.empty().first("Anna").middle("Maria").salutation("Dr"));
    }

    @Test
    void writesAllPhonesAtOnce() {
        PhoneNumbers phones = PhoneNumbers.empty().work("1").cell("2").home("3").other("4");
        assertThat(ContactProfile.builder().phones(phones).build().phones()).isEqualTo(FULL.phones());
        assertThat(phones.cell(" ").cell()).isEmpty();
    }

    @Test
    void startsFromEveryFieldOfAProfile() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
    }

    @Test
    @DisplayName("2.10: a field that is set to none is cleared")
    void clearsEveryField() {
        ContactProfile cleared = FULL.toBuilder()
                .name(PersonName.empty())
                .title(Option.none())
                .phones(PhoneNumbers.empty())
                .emails(EmailAddresses.empty())
                .address(PostalAddress.empty())
                .social(SocialIds.empty())
                .organization(Option.none())
                .surveyOptOut(Option.none())
                .externalSystemUrl(Option.none())
                .customFields(Option.none())
                .build();

        assertThat(cleared).isEqualTo(ContactProfile.empty());
    }

    @Test
    void readsANameOutWithoutItsSalutation() {
        assertThat(FULL.name().spoken()).isEqualTo("Anna Maria Muster");
        assertThat(PersonName.empty().last("Muster").spoken()).isEqualTo("Muster");
        assertThat(FULL.name().first(" ").spoken()).isEqualTo("Maria Muster");
    }
}
