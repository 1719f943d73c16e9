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
            .name(PersonName.of("Anna", "Muster").toBuilder()
                    .middle("Maria")
                    .salutation("Dr")
                    .build())
            .title("Buyer")
            .workPhone("1")
            .cellPhone("2")
            .homePhone("3")
            .otherPhone("4")
            .workEmail("work@example.com")
            .personalEmail("personal@example.com")
            .otherEmail("other@example.com")
            .address(PostalAddress.builder().city("Ulm").build())
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
                .isEqualTo(PhoneNumbers.builder()
                        .work(PhoneNumber.of("1"))
                        .cell(PhoneNumber.of("2"))
                        .home(PhoneNumber.of("3"))
                        .other(PhoneNumber.of("4"))
                        .build());
        assertThat(FULL.emails())
                .isEqualTo(EmailAddresses.builder()
                        .work("work@example.com")
                        .personal("personal@example.com")
                        .other("other@example.com")
                        .build());
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
        ContactProfile.Builder profile = ContactProfile.builder()
                .firstName("Anna")
                .middleName("Maria")
                .lastName("Muster")
                .salutation("Dr");
        assertThat(profile.build().name()).isEqualTo(FULL.name());
        assertThat(profile.lastName(" ").build().name())
                .isEqualTo(PersonName.builder()
                        .first("Anna")
                        .middle("Maria")
                        .salutation("Dr")
                        .build());
    }

    @Test
    void writesAllPhonesAtOnce() {
        PhoneNumbers phones =
                PhoneNumbers.builder().work("1").cell("2").home("3").other("4").build();
        assertThat(ContactProfile.builder().phones(phones).build().phones()).isEqualTo(FULL.phones());
        assertThat(phones.toBuilder().cell(" ").build().cell()).isEmpty();
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
        assertThat(PersonName.builder().last("Muster").build().spoken()).isEqualTo("Muster");
        assertThat(FULL.name().toBuilder().first(" ").build().spoken()).isEqualTo("Maria Muster");
    }
}
