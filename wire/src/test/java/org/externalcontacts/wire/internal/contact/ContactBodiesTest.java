package org.externalcontacts.wire.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.junit.jupiter.api.Test;

/** A contact with everything in it survives its body. */
class ContactBodiesTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void theWholeContactComesBack() {
        ContactView view = everything();
        assertThat(ReadContext.readEntity(ContactForm.body(view), ContactForm::view)
                        .get())
                .isEqualTo(view);
    }

    @Test
    void theWholeProfileComesBack() {
        ContactProfile profile = everything().contact().profile();
        assertThat(ReadContext.read(ContactForm.body(profile), ContactForm::profile)
                        .get())
                .isEqualTo(profile);
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(Codec.strict().write(ContactForm.body(ContactProfile.empty())))
                .asString()
                .isEqualTo("{}");
        assertThat(ReadContext.read(ContactForm.body(ContactProfile.empty()), ContactForm::profile)
                        .get())
                .isEqualTo(ContactProfile.empty());
    }

    @Test
    void timesAreWrittenWithMillisecondsInUtc() {
        assertThat(Codec.strict().object(ContactForm.body(everything())).text("createDate"))
                .contains("2026-01-02T03:04:05.678Z");
    }

    @Test
    void everythingThatIsMissingInAnAnswerIsNamedAtOnce() {
        Body<Contact> nothing = ContactForm.body(ContactProfile.empty());
        assertThat(ReadContext.readEntity(nothing, ContactForm::contact)
                        .getError()
                        .map(Violation::field))
                .containsExactly("id", "type", "createDate", "modifyDate");
    }

    private static ContactView everything() {
        OrganizationId organization = new OrganizationId(id(7));
        ContactProfile profile = ContactProfile.builder()
                .name(PersonName.builder()
                        .first("Ada")
                        .middle("King")
                        .last("Lovelace")
                        .salutation("Lady")
                        .build())
                .title("Countess")
                .workPhone(PhoneNumber.of("+442079460000").extendedBy(12).acceptingSms(false))
                .cellPhone("1")
                .homePhone("2")
                .otherPhone("3")
                .workEmail("ada@example.org")
                .personalEmail("a@example.org")
                .otherEmail("o@example.org")
                .address(PostalAddress.builder()
                        .address1("12 St James's Square")
                        .address2("-")
                        .city("London")
                        .state("-")
                        .postalCode("SW1")
                        .countryCode("GB")
                        .build())
                .twitter(TwitterId.builder()
                        .id("1")
                        .name("Ada")
                        .screenName("ada")
                        .verified(true)
                        .profileUrl("https://example.org/ada")
                        .build())
                .line(new LineId(List.of("U1"), Option.some("Ada")))
                .whatsApp(WhatsAppId.of("+442079460000"))
                .facebook(new FacebookId(List.of("F1"), Option.some("Ada")))
                .organization(organization)
                .surveyOptOut(false)
                .externalSystemUrl("https://example.org")
                .customFields(CustomFields.of(new SchemaRef(new SchemaId(id(9)), 3))
                        .with("n", CustomValue.number(5))
                        .with("t", CustomValue.tags("a", "b"))
                        .with("f", CustomValue.flag(true)))
                .build();
        AuditDates dates = new AuditDates(NOW, NOW.plusSeconds(1));
        Contact contact = new Contact(
                new ContactId(id(1)),
                ContactType.CURATED,
                profile,
                Option.some(MergeStatus.of(
                        new ContactId(id(3)),
                        List.of(new ContactId(id(1)), new ContactId(id(2)), new ContactId(id(3))),
                        Option.some(
                                new MergeOperation(new ContactId(id(4)), new ContactId(id(5)), new ContactId(id(1)))),
                        Option.some(
                                new MergeOperation(new ContactId(id(1)), new ContactId(id(2)), new ContactId(id(3)))))),
                dates,
                Option.none());
        return new ContactView(
                contact,
                Option.some(Organization.made(organization, OrganizationProfile.of("Analytical Engines"), NOW)),
                List.of(new ExternalDataSource(ExternalDataSource.Platform.SALESFORCE, Option.some("https://x.org"))));
    }

    private static UUID id(int number) {
        return new UUID(0x4000L, number);
    }
}
