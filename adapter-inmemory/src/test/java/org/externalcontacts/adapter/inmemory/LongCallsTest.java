package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.concurrent.CopyOnWriteArrayList;
import org.externalcontacts.adapter.inmemory.internal.storage.Fuse;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls over many contacts go in steps of a hundred, so that nobody waits for all of them. */
class LongCallsTest {

    private static final int MANY = 350;

    private final Fuse clock = new Fuse();
    private final java.util.List<DomainEvent> events = new CopyOnWriteArrayList<>();
    private Instant now = Fixture.NOW;
    private final EngineParts parts = InMemoryExternalContacts.builder()
            .clock(() -> {
                clock.call();
                return now;
            })
            .listener(events::add)
            .parts();
    private final ExternalContacts engine = LocalExternalContacts.of(parts, () -> {});
    private final StorageInspection inspection = new StorageInspection(parts.storage());

    @Test
    @DisplayName("Rule 20.8: all that are due expire, each of them told once")
    void expiryGoesOverAllThatAreDue() {
        List<ContactId> due = List.fill(MANY, this::observed);
        events.clear();
        now = now.plus(Contact.LIFE_AFTER_INTERACTION);
        assertThat(engine.identities().expire(now).get()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(events).hasSize(MANY);
        assertThat(inspection.dump()).isEmpty();
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 20.8: what a failed expiry left, the next one takes")
    void anExpiryThatFailsIsGoneOnWith() {
        List.fill(MANY, this::observed);
        now = now.plus(Contact.LIFE_AFTER_INTERACTION);
        clock.blowAt(4);
        assertThatThrownBy(() -> engine.identities().expire(now)).isInstanceOf(Fuse.Blown.class);
        int left = inspection.dump().size();
        assertThat(left).isPositive().isLessThan(MANY);
        assertThat(inspection.faults()).isEmpty();
        assertThat(engine.identities().expire(now).get()).hasSize(left);
    }

    @Test
    @DisplayName(
            "Rule 8.5: a deletion that fails has emptied the field of every contact, and the next one tells of the rest")
    void aDeletionThatFailsIsGoneOnWith() {
        OrganizationId organization = organization("Acme");
        List<ContactId> members = List.fill(MANY, () -> member(organization));
        now = now.plusSeconds(1);
        clock.blowAt(4);
        assertThatThrownBy(() -> engine.organizations().delete(organization)).isInstanceOf(Fuse.Blown.class);
        assertThat(engine.organizations().get(organization).isLeft()).isTrue();
        assertThat(members.map(this::read)
                        .filter(contact -> contact.profile().organization().isDefined()))
                .isEmpty();
        assertThat(members.map(this::read)
                        .filter(contact -> contact.dates().modified().equals(now)))
                .hasSizeLessThan(MANY);
        assertThat(inspection.faults()).isEmpty();
        events.clear();
        engine.organizations().delete(organization("Globex")).get();
        assertThat(members.map(this::read).map(contact -> contact.dates().modified()))
                .containsOnly(now);
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 8.5: contacts that have still to leave a deleted organization join no other one")
    void anOrganizationThatIsMadeMeanwhileInheritsNobody() {
        OrganizationId organization = organization("Acme");
        List<ContactId> members = List.fill(MANY, () -> member(organization));
        clock.blowAt(4);
        assertThatThrownBy(() -> engine.organizations().delete(organization)).isInstanceOf(Fuse.Blown.class);
        OrganizationId next = organization("Globex");
        assertThat(parts.storage()
                        .<Integer>read(
                                view -> view.contacts().members(next, MANY).size()))
                .isZero();
        engine.contacts()
                .change(
                        members.last(),
                        profile -> profile.toBuilder().organization(next).build())
                .get();
        engine.organizations().delete(organization("Initech")).get();
        assertThat(read(members.last()).profile().organization()).contains(next);
        assertThat(inspection.faults()).isEmpty();
    }

    private ContactId observed() {
        return engine.identities()
                .observe(Interaction.of(MediaType.CHAT, now))
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private OrganizationId organization(String name) {
        return engine.organizations().create(OrganizationProfile.of(name)).get().id();
    }

    private ContactId member(OrganizationId organization) {
        return engine.contacts()
                .create(ContactProfile.builder().organization(organization).build())
                .get()
                .id();
    }

    private Contact read(ContactId contact) {
        return engine.contacts().get(contact).get();
    }
}
