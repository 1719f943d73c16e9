package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Instant;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 20.7: whom an interaction is of when several contacts own its identifiers")
class SeveralOwnersTest {

    private static final Instant THEN = Instant.parse("2030-01-01T00:00:00Z");
    private static final Identifier PHONE = Identifier.phone("+12025550143");
    private static final Identifier EMAIL = Identifier.email("ada@example.org");
    private static final Identifier COOKIE = Identifier.cookie("c1");

    @Test
    void byDefaultTheyAreReportedAndNothingChanges() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        List<Contact> owners = List.of(observed(engine, PHONE), observed(engine, EMAIL));

        assertThat(observe(engine, EMAIL, PHONE)).isEqualTo(new Observation.Ambiguous(owners.reverse()));
        assertThat(owners).allMatch(owner -> engine.contacts().get(owner.id()).contains(owner));
    }

    @Test
    void theFirstOfThemIsTakenInTheOrderOfTheIdentifiers() {
        ExternalContacts engine = engine(SeveralOwners.FIRST);
        ContactId caller = observed(engine, PHONE).id();
        Contact writer = observed(engine, EMAIL);
        ContactId visitor = observed(engine, COOKIE).id();

        Observation.Recognised seen =
                (Observation.Recognised) observe(engine, Identifier.cookie("new"), EMAIL, COOKIE, PHONE);
        assertThat(seen.contact()).isEqualTo(writer.seenAt(THEN));
        assertThat(seen.passedOver()).containsExactly(visitor, caller);
        assertThat(engine.identities().lookup(EMAIL).get()).isEqualTo(seen.contact());
        assertThat(engine.identities().lookup(PHONE).get().id()).isEqualTo(caller);
    }

    @Test
    void theyAreMergedIntoOneWhichOwnsAllOfIt() {
        ExternalContacts engine = engine(SeveralOwners.MERGE);
        ContactId caller = observed(engine, PHONE).id();
        ContactId person = engine.contacts()
                .create(ContactProfile.builder()
                        .title("Countess")
                        .workEmail(EMAIL.value())
                        .build())
                .get()
                .id();
        ContactId visitor = observed(engine, COOKIE).id();

        Observation.Merged seen = (Observation.Merged) observe(engine, PHONE, EMAIL, COOKIE);
        assertThat(seen.owners()).containsExactly(caller, person, visitor);
        assertThat(seen.contact().type()).isEqualTo(ContactType.CURATED);
        assertThat(seen.contact().profile().title()).contains("Countess");
        assertThat(seen.contact().lastInteraction()).contains(THEN);
        assertThat(seen.contact().merge().get().mergeSet()).hasSize(5).contains(caller, person, visitor);
        for (ContactId id : List.of(caller, person, visitor)) {
            assertThat(engine.contacts().get(id)).contains(seen.contact());
        }
        assertThat(engine.identities().ofContact(seen.contact().id()).get().map(ClaimedIdentifier::identifier))
                .containsExactlyInAnyOrder(PHONE, EMAIL, COOKIE);
        assertThat(((Observation.Recognised) observe(engine, COOKIE, PHONE)).contact())
                .isEqualTo(seen.contact());
    }

    @Test
    void twoCuratedContactsAreReportedWhereverTheyStandAndNothingIsMerged() {
        ExternalContacts engine = engine(SeveralOwners.MERGE);
        ContactId one = curated(engine, EMAIL);
        ContactId caller = observed(engine, PHONE).id();
        Identifier other = Identifier.email("grace@example.org");
        ContactId two = curated(engine, other);

        for (List<Identifier> order : List.of(EMAIL, PHONE, other).permutations()) {
            Observation seen = observe(engine, order.toJavaArray(Identifier[]::new));
            assertThat(((Observation.Ambiguous) seen).candidates().map(Contact::id))
                    .containsExactlyInAnyOrder(one, caller, two);
        }
        assertThat(engine.contacts().get(caller).get().merge()).isEmpty();
    }

    @Test
    @DisplayName("Rule 4.11: a merge set that would grow too large is reported, however many merges it takes")
    void aMergeSetThatWouldGrowTooLargeIsReported() {
        ExternalContacts engine = InMemoryExternalContacts.builder()
                .severalOwners(SeveralOwners.MERGE)
                .mergePolicy(new MergePolicy(4))
                .build();
        observed(engine, PHONE);
        observed(engine, EMAIL);
        observed(engine, COOKIE);

        assertThat(observe(engine, PHONE, EMAIL, COOKIE)).isInstanceOf(Observation.Ambiguous.class);
        assertThat(observe(engine, PHONE, EMAIL)).isInstanceOf(Observation.Merged.class);
    }

    private static ExternalContacts engine(SeveralOwners choice) {
        return InMemoryExternalContacts.builder().severalOwners(choice).build();
    }

    private static ContactId curated(ExternalContacts engine, Identifier email) {
        return engine.contacts()
                .create(ContactProfile.builder().workEmail(email.value()).build())
                .get()
                .id();
    }

    private static Contact observed(ExternalContacts engine, Identifier identifier) {
        return ((Observation.Created) observe(engine, identifier)).contact();
    }

    private static Observation observe(ExternalContacts engine, Identifier... identifiers) {
        return engine.identities()
                .observe(Interaction.of(MediaType.CALL, THEN, identifiers))
                .get();
    }
}
