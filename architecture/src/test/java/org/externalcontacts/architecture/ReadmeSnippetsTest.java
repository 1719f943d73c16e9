package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergePlan;
import org.junit.jupiter.api.Test;

/** The snippets of the README, compiled and run. */
class ReadmeSnippetsTest {

    @Test
    void threeLinesOfUse() {
        ExternalContacts contacts = InMemoryExternalContacts.create();

        Either<Refusal, Contact> made = contacts.contacts()
                .create(ContactProfile.builder()
                        .name(PersonName.of("Ada", "Lovelace"))
                        .workEmail("ada@example.org")
                        .build());

        Either<Refusal, Contact> found = contacts.identities().lookup(Identifier.email("ADA@example.org"));

        assertThat(found.get().id()).isEqualTo(made.get().id());
    }

    @Test
    void aRefusalIsAValue() {
        ExternalContacts contacts = InMemoryExternalContacts.create();

        String answer = contacts.contacts()
                .create(ContactProfile.builder()
                        .workEmail("not an address")
                        .externalSystemUrl("ftp://old")
                        .build())
                .fold(Refusal::message, contact -> "made " + contact.id().text());
        // workEmail is not an e-mail address; externalSystemUrl is not an http or https URL

        assertThat(answer)
                .isEqualTo("workEmail is not an e-mail address; externalSystemUrl is not an http or https URL");
    }

    @Test
    void changeReadsAndWritesInOneStep() {
        ExternalContacts contacts = InMemoryExternalContacts.create();
        ContactId id = ada(contacts);

        contacts.contacts()
                .change(id, profile -> profile.toBuilder().title("Countess").build());

        assertThat(contacts.contacts().get(id).get().profile().title()).contains("Countess");
    }

    @Test
    void searchFindsWordsByTheirBeginning() {
        ExternalContacts contacts = InMemoryExternalContacts.create();
        ContactId id = ada(contacts);

        Page<Contact> page = contacts.contacts()
                .search(ContactQuery.of("love ada").sortedBy("lastName:asc"))
                .get();

        assertThat(page.entities().map(Contact::id)).containsExactly(id);
    }

    @Test
    void aMergeCanBeLookedAtBefore() {
        ExternalContacts contacts = InMemoryExternalContacts.create();
        ContactId person = ada(contacts);
        ContactId caller = SomebodyCalled.from(contacts, "+1 212 555 0142");

        MergePlan plan = contacts.merges().preview(caller, person).get();
        plan.choices()
                .forEach(choice -> System.out.println(choice.field() + " " + choice.value() + " " + choice.rule()));
        Contact merged = contacts.merges().merge(caller, person).get();

        assertThat(merged.profile()).isEqualTo(plan.profile());
        assertThat(contacts.contacts().get(caller).get().id()).isEqualTo(merged.id());
    }

    @Test
    void aCallerSeesWhatItMaySee() {
        ExternalContacts contacts = InMemoryExternalContacts.create();
        ContactId id = ada(contacts);

        ExternalContacts reader = contacts.actingAs(Caller.withPermissions("externalContacts:contact:view"));
        Either<Refusal, ContactId> refused = reader.contacts().delete(id);

        assertThat(refused.getLeft().message()).contains("externalContacts:contact:delete");
        assertThat(reader.contacts().get(id).isRight()).isTrue();
    }

    private static ContactId ada(ExternalContacts contacts) {
        return contacts.contacts()
                .create(ContactProfile.builder()
                        .name(PersonName.of("Ada", "Lovelace"))
                        .build())
                .get()
                .id();
    }
}
