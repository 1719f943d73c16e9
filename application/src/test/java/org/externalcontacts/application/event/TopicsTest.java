package org.externalcontacts.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Rule 17.1: the topics of a fact")
class TopicsTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final ContactId CONTACT = new ContactId(ONE);
    private static final OrganizationId COMPANY = new OrganizationId(ONE);
    private static final Note OF_CONTACT =
            Note.made(new NoteId(TWO), NoteOwner.of(CONTACT), "text", new UserId(ONE), NOW);
    private static final Note OF_COMPANY =
            Note.made(new NoteId(TWO), NoteOwner.of(COMPANY), "text", new UserId(ONE), NOW);

    static Stream<Arguments> topics() {
        Contact contact = Contact.made(CONTACT, ContactType.CURATED, ContactProfile.empty(), NOW);
        Organization company = Organization.made(COMPANY, OrganizationProfile.of("Acme"), NOW);
        Relationship relationship = new Relationship(
                new RelationshipId(ONE), new UserId(ONE), COMPANY, "buyer", Option.some(AuditDates.at(NOW)));
        Session session =
                new Session(new SessionId(TWO), CONTACT, Option.none(), NOW, Option.none(), SessionDetails.empty());
        String[] ofContact = {"contacts." + ONE, "contacts." + ONE + ".unresolved"};
        return Stream.of(
                row(new Fact.ContactCreated(contact), ofContact),
                row(new Fact.ContactChanged(contact, contact), ofContact),
                row(new Fact.ContactSeen(contact), ofContact),
                row(new Fact.ContactPromoted(contact), ofContact),
                row(new Fact.ContactDeleted(List.of(CONTACT)), ofContact),
                row(new Fact.ContactExpired(CONTACT), ofContact),
                row(new Fact.SessionRecorded(session), "contacts." + ONE + ".journey.sessions"),
                row(new Fact.OrganizationCreated(company), "organizations." + ONE),
                row(new Fact.OrganizationChanged(company, company), "organizations." + ONE),
                row(new Fact.OrganizationDeleted(COMPANY), "organizations." + ONE),
                row(new Fact.NoteCreated(OF_CONTACT), "contacts." + ONE + ".notes." + TWO),
                row(new Fact.NoteChanged(OF_CONTACT, OF_CONTACT), "contacts." + ONE + ".notes." + TWO),
                row(new Fact.NoteDeleted(OF_CONTACT.owner(), OF_CONTACT.id()), "contacts." + ONE + ".notes." + TWO),
                row(new Fact.NoteCreated(OF_COMPANY), "organizations." + ONE + ".notes." + TWO),
                row(
                        new Fact.NoteDeleted(OF_COMPANY.owner(), OF_COMPANY.id()),
                        "organizations." + ONE + ".notes." + TWO),
                row(new Fact.RelationshipCreated(relationship), "relationships." + ONE),
                row(new Fact.RelationshipChanged(relationship, relationship), "relationships." + ONE),
                row(new Fact.RelationshipDeleted(relationship.id()), "relationships." + ONE));
    }

    static Stream<Fact> factsWithoutTopics() {
        Identifier cookie = Identifier.cookie("c1");
        TrustorLink link = new TrustorLink(COMPANY, new TrustorId(TWO), NOW);
        Communication call = new Communication(new ConversationId(ONE), new CommunicationId(TWO), MediaType.CALL);
        DataSchema schema = new DataSchema(
                new SchemaId(ONE), 1, SchemaTarget.CONTACT, SchemaDraft.of("Vehicles"), Option.none(), NOW);
        return Stream.of(
                new Fact.IdentifierPassedOn(cookie, CONTACT, new ContactId(TWO)),
                new Fact.IdentifierClaimed(cookie, CONTACT),
                new Fact.IdentifierReleased(cookie, CONTACT),
                new Fact.TrustorLinked(link),
                new Fact.TrustorUnlinked(link),
                new Fact.SchemaCreated(schema),
                new Fact.SchemaChanged(schema),
                new Fact.SchemaDeleted(schema.id()),
                new Fact.Unknown("contactCloned", "{}"),
                new Fact.ConversationAssociated(new Association(call, CONTACT)),
                new Fact.ConversationDisassociated(new Association(call, CONTACT)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void nameTheRecordItIsAbout(Fact fact, String... topics) {
        assertThat(fact.topics()).containsExactly(topics);
    }

    @ParameterizedTest
    @MethodSource("factsWithoutTopics")
    void areNoneWhereThePlatformHasNone(Fact fact) {
        assertThat(fact.topics()).isEmpty();
    }

    @Test
    void ofAMergeAreThoseOfAllThreeContacts() {
        MergePlan plan =
                new MergePlan(CONTACT, new ContactId(TWO), ContactType.CURATED, ContactProfile.empty(), List.empty());
        Contact result = Contact.made(new ContactId(THREE), ContactType.CURATED, ContactProfile.empty(), NOW);

        assertThat(new Fact.ContactsMerged(plan, result).topics())
                .containsExactly(
                        "contacts." + ONE,
                        "contacts." + ONE + ".unresolved",
                        "contacts." + TWO,
                        "contacts." + TWO + ".unresolved",
                        "contacts." + THREE,
                        "contacts." + THREE + ".unresolved");
    }

    @Test
    void ofAnEventAreThoseOfItsFactsEachOnce() {
        Fact deleted = new Fact.ContactDeleted(List.of(CONTACT));
        Fact passedOn = new Fact.IdentifierPassedOn(Identifier.cookie("c1"), CONTACT, new ContactId(TWO));
        DomainEvent event = new DomainEvent(1, NOW, Caller.trusted(), List.of(deleted, passedOn, deleted));

        assertThat(event.topics()).containsExactly("contacts." + ONE, "contacts." + ONE + ".unresolved");
        assertThat(event.fact()).isEqualTo(deleted);
        assertThat(event.facts(Fact.IdentifierPassedOn.class)).containsExactly((Fact.IdentifierPassedOn) passedOn);
    }

    @Test
    void areOfNoEventWithoutFacts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DomainEvent(1, NOW, Caller.trusted(), List.empty()));
    }

    @Test
    void areKnownForEveryKindOfFact() {
        Stream<Class<?>> tested = Stream.of(
                        topics().map(row -> row.get()[0].getClass()),
                        factsWithoutTopics().map(Object::getClass),
                        Stream.of(Fact.ContactsMerged.class))
                .flatMap(kinds -> kinds);

        assertThat(tested.distinct()).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    private static Arguments row(Fact fact, String... topics) {
        return Arguments.of(fact, topics);
    }
}
