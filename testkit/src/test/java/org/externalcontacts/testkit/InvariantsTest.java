package org.externalcontacts.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;

/** What holds in every state, and that it is noticed when it does not. */
class InvariantsTest {

    private final Fixtures some = new Fixtures();
    private final TestEngine engine = new TestEngine();

    @Test
    void aMergedAndNotedEngineIsWell() {
        ContactId ada = create();
        Interaction call = some.interaction(SettableClock.START);
        assertThat(engine.externalContacts().identities().observe(call).isRight())
                .isTrue();
        ContactId bob = engine.externalContacts()
                .identities()
                .lookup(call.identifiers().head())
                .get()
                .id();
        assertThat(engine.externalContacts().merges().merge(bob, ada).isRight()).isTrue();
        assertThat(engine.brokenInvariants()).isEmpty();
    }

    @Test
    void aContactOfNoOrganizationIsBroken() {
        Contact contact = engine.externalContacts().contacts().get(create()).get();
        ContactProfile elsewhere = contact.profile().toBuilder()
                .organization(new OrganizationId(UUID.randomUUID()))
                .build();
        Contact lost = contact.rewritten(elsewhere, SettableClock.START);
        // The engine in memory would refuse to store it.
        List<String> broken = engine.parts().storage().read(view -> Invariants.broken(view, List.of(lost)));
        assertThat(broken).singleElement().asString().contains("belongs to organization");
    }

    @Test
    void aRelationshipWithNobodyIsBroken() {
        store(new Change.AddRelationship(new Relationship(
                new RelationshipId(UUID.randomUUID()),
                new UserId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                "nobody's",
                Option.some(AuditDates.at(SettableClock.START)))));
        assertThat(engine.brokenInvariants()).singleElement().asString().contains("relationship");
    }

    @Test
    void twoOwnersOfAnIdentifierAndTwoHeadsOfAMergeAreBroken() {
        ContactId ada = create();
        Contact contact = engine.externalContacts().contacts().get(ada).get();
        Contact stranger = new Contact(
                new ContactId(UUID.randomUUID()),
                contact.type(),
                contact.profile(),
                Option.some(MergeStatus.of(ada, List.of(ada), Option.none(), Option.none())),
                contact.dates(),
                Option.none());
        assertThat(engine.parts()
                        .storage()
                        .<List<String>>read(view -> Invariants.broken(view, List.of(contact, stranger))))
                .singleElement()
                .asString()
                .contains("but not the other way round");
        assertThat(engine.parts()
                        .storage()
                        .<List<String>>read(view -> Invariants.broken(view, List.of(contact, contact))))
                .singleElement()
                .asString()
                .contains("is held by");
    }

    private void store(Change change) {
        assertThat(engine.parts()
                        .storage()
                        .atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(change))))
                        .isRight())
                .isTrue();
    }

    private ContactId create() {
        return engine.externalContacts()
                .contacts()
                .create(some.contact().build())
                .get()
                .id();
    }
}
