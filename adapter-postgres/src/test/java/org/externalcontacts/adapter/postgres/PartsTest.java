package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** An engine is made of the parts that were given, and is complete: each noun is there. */
class PartsTest {

    private static final UUID ID = UUID.randomUUID();

    private final java.util.List<DomainEvent> heard = new ArrayList<>();
    private final SettableClock clock = new SettableClock();

    private PostgresExternalContacts.Builder builder() {
        return PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(TestDatabase.newTenant())
                .clock(clock)
                .users(UserDirectory.bareIds())
                .trustors(TrustorDirectory.bareIds())
                .mergePolicy(MergePolicy.PLATFORM)
                .listener(heard::add)
                .deliverEventsOn(Runnable::run);
    }

    @Test
    void theTimeTheIdAndTheRegionAreThoseGivenAndTheListenerIsTold() {
        try (PostgresExternalContacts engine =
                builder().ids(() -> ID).phoneRegion("GB").open()) {
            Contact ada = engine.contacts()
                    .create(ContactProfile.builder()
                            .lastName("Lovelace")
                            .cellPhone("020 7946 0958")
                            .build())
                    .get();
            assertThat(ada.id().value()).isEqualTo(ID);
            assertThat(ada.dates().created()).isEqualTo(SettableClock.START);
            assertThat(engine.identities()
                            .lookup(Identifier.phone("+442079460958"))
                            .isRight())
                    .isTrue();
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void anIdThatIsGivenAgainMakesTheWriteFailAndChangesNothing() {
        try (PostgresExternalContacts engine = builder().ids(() -> ID).open()) {
            ContactProfile ada = ContactProfile.builder().lastName("Lovelace").build();
            ContactProfile byron = ContactProfile.builder().lastName("Byron").build();
            engine.contacts().create(ada).get();
            assertThatThrownBy(() -> engine.contacts().create(byron)).isInstanceOf(IllegalStateException.class);
            assertThat(engine.contacts().stream()
                            .get()
                            .map(contact -> contact.profile().name().last().get()))
                    .containsExactly("Lovelace");
        }
    }

    @Test
    void severalOwnersOfAnInteractionAreMergedIfSoChosen() {
        Identifier one = Identifier.cookie("one");
        Identifier another = Identifier.cookie("another");
        try (PostgresExternalContacts engine =
                builder().severalOwners(SeveralOwners.MERGE).open()) {
            List.of(one, another).forEach(cookie -> engine.identities().observe(seen(cookie)));
            engine.identities().observe(seen(one, another)).get();
            assertThat(engine.identities().lookup(one))
                    .isEqualTo(engine.identities().lookup(another));
        }
    }

    @Test
    void eachNounIsThere() {
        try (PostgresExternalContacts engine = builder().open()) {
            ExternalContacts user = engine.actingAs(Caller.trusted());
            assertThat(user.organizations().stream().get()).isEmpty();
            assertThat(engine.organizations().stream().get()).isEmpty();
            assertThat(engine.notes().stream().get()).isEmpty();
            assertThat(engine.relationships().stream().get()).isEmpty();
            assertThat(engine.contactSchemas().list().get()).isEmpty();
            assertThat(engine.organizationSchemas().list().get()).isEmpty();
            assertThat(engine.merges().canonical(new ContactId(ID)).isLeft()).isTrue();
            assertThat(engine.trustors()
                            .link(new OrganizationId(ID), new TrustorId(ID))
                            .isLeft())
                    .isTrue();
            assertThat(engine.conversations().of(new ConversationId(ID)).get()).isEmpty();
            assertThat(engine.directory()).isNotNull();
            assertThat(engine.journeySessions()).isNotNull();
        }
    }

    @Test
    void aPoolOfOneConnectionIsRefused() {
        PostgresExternalContacts.Builder own = PostgresExternalContacts.builder(TestDatabase.url(), "postgres", "");
        assertThatThrownBy(() -> own.connections(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Interaction seen(Identifier... identifiers) {
        return Interaction.of(MediaType.CHAT, clock.instant(), identifiers);
    }
}
