package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A phone that was stored is not read again (rule 2.2)")
class PhonesAreReadOnceTest {

    private static final PhoneReader READER = new LibPhoneNumberReader("US");

    private static final ContactProfile WRITTEN = ContactProfile.builder()
            .workPhone("(317) 555-1234")
            .cellPhone("ask Ann")
            .whatsApp(WhatsAppId.of("+1 317 555 1234"))
            .build();

    private final java.util.List<String> read = new ArrayList<>();
    private final ExternalContacts engine = engine();

    @Test
    void byAnUpdateThatLeavesPhonesAlone() {
        Contact made = contact();

        Contact updated = engine.contacts()
                .update(made.id(), made.profile().toBuilder().title("Countess").build())
                .get();

        assertThat(updated.profile().phones()).isEqualTo(made.profile().phones());
        assertThat(read).isEmpty();
    }

    @Test
    void byAnUpdateThatWritesThemAsBefore() {
        Contact made = contact();

        Contact updated = engine.contacts()
                .update(made.id(), WRITTEN.toBuilder().title("Countess").build())
                .get();

        assertThat(updated.profile())
                .isEqualTo(made.profile().toBuilder().title("Countess").build());
        assertThat(read).isEmpty();
    }

    @Test
    void butAPhoneIsNotReadAsAWhatsAppNumberIs() {
        Contact made = engine.contacts()
                .create(ContactProfile.builder()
                        .whatsApp(WhatsAppId.of("493090182000"))
                        .build())
                .get();

        Contact updated = engine.contacts()
                .update(
                        made.id(),
                        made.profile().toBuilder().workPhone("493090182000").build())
                .get();

        assertThat(updated.profile().phones().work())
                .contains(PhoneNumber.of("493090182000").read(READER));
    }

    @Test
    void byAChangeThatLeavesPhonesAlone() {
        Contact made = contact();

        engine.contacts()
                .change(
                        made.id(),
                        profile -> profile.toBuilder().title("Countess").build())
                .get();

        assertThat(read).isEmpty();
    }

    @Test
    void whenItMovesToAnotherField() {
        Contact made = contact();

        engine.contacts()
                .update(
                        made.id(),
                        made.profile().toBuilder()
                                .homePhone(made.profile().phones().work().get())
                                .build())
                .get();

        assertThat(read).isEmpty();
    }

    @Test
    void butOneThatIsNewIs() {
        Contact made = contact();

        engine.contacts()
                .update(
                        made.id(),
                        made.profile().toBuilder().homePhone("+1 317 555 9876").build())
                .get();

        assertThat(read).containsExactly("+1 317 555 9876");
    }

    @Test
    void butOneThatSaysWhatWasNotStoredIs() {
        Contact made = contact();
        PhoneNumber stored = made.profile().phones().work().get();
        PhoneNumber forged = PhoneNumber.builder()
                .display(stored.display())
                .extension(stored.extension())
                .acceptsSms(stored.acceptsSms())
                .userInput(stored.userInput())
                .e164("+4930901820")
                .countryCode(stored.countryCode())
                .build();

        Contact updated = engine.contacts()
                .update(made.id(), made.profile().toBuilder().workPhone(forged).build())
                .get();

        assertThat(updated.profile())
                .isEqualTo(made.profile().toBuilder()
                        .workPhone(PhoneNumber.of("+1 317-555-1234").read(READER))
                        .build());
        assertThat(read).isNotEmpty();
    }

    @Test
    void ofAnOrganizationEither() {
        Organization made = engine.organizations()
                .create(OrganizationProfile.builder()
                        .name("Acme")
                        .phoneNumber("317-555-1234")
                        .faxNumber("317-555-9876")
                        .build())
                .get();
        read.clear();

        engine.organizations()
                .update(made.id(), made.profile().toBuilder().industry("Anvils").build())
                .get();
        engine.organizations()
                .change(made.id(), profile -> profile.toBuilder().name("ACME").build())
                .get();

        assertThat(read).isEmpty();
    }

    private Contact contact() {
        Contact made = engine.contacts().create(WRITTEN).get();
        assertThat(read).hasSize(3);
        read.clear();
        return made;
    }

    private ExternalContacts engine() {
        EngineParts parts = InMemoryExternalContacts.builder().parts();
        PhoneReader counting = written -> {
            read.add(written);
            return parts.phones().read(written);
        };
        return LocalExternalContacts.of(
                new EngineParts(
                        parts.storage(),
                        parts.clock(),
                        parts.ids(),
                        counting,
                        parts.users(),
                        parts.trustors(),
                        parts.cursors(),
                        parts.mergePolicy(),
                        parts.severalOwners()),
                () -> {});
    }
}
