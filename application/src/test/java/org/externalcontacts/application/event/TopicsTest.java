package org.externalcontacts.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.Stamps;
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
import org.externalcontacts.domain.merge.MergeOperation;
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

@DisplayName("BEHAVIOUR 17.1: the topics of a change")
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
                new RelationshipId(ONE), new UserId(ONE), COMPANY, "buyer", Option.some(Stamps.at(NOW)), List.empty());
        Session session =
                new Session(new SessionId(TWO), CONTACT, Option.none(), NOW, Option.none(), SessionDetails.empty());
        String[] ofContact = {"contacts." + ONE, "contacts." + ONE + ".unresolved"};
        return Stream.of(
                row(new Change.AddContact(contact), ofContact),
                row(new Change.ReplaceContact(contact), ofContact),
                row(new Change.RemoveContact(CONTACT), ofContact),
                row(new Change.PutSession(session), "contacts." + ONE + ".journey.sessions"),
                row(new Change.AddOrganization(company), "organizations." + ONE),
                row(new Change.ReplaceOrganization(company), "organizations." + ONE),
                row(new Change.RemoveOrganization(COMPANY), "organizations." + ONE),
                row(new Change.AddNote(OF_CONTACT), "contacts." + ONE + ".notes." + TWO),
                row(new Change.ReplaceNote(OF_CONTACT), "contacts." + ONE + ".notes." + TWO),
                row(new Change.RemoveNote(OF_CONTACT), "contacts." + ONE + ".notes." + TWO),
                row(new Change.AddNote(OF_COMPANY), "organizations." + ONE + ".notes." + TWO),
                row(new Change.RemoveNote(OF_COMPANY), "organizations." + ONE + ".notes." + TWO),
                row(new Change.AddRelationship(relationship), "relationships." + ONE),
                row(new Change.ReplaceRelationship(relationship), "relationships." + ONE),
                row(new Change.RemoveRelationship(relationship.id()), "relationships." + ONE));
    }

    static Stream<Change> changesWithoutTopics() {
        Identifier cookie = Identifier.cookie("c1");
        Communication call = new Communication(new ConversationId(ONE), new CommunicationId(TWO), MediaType.CALL);
        DataSchema schema = new DataSchema(
                new SchemaId(ONE), 1, SchemaTarget.CONTACT, SchemaDraft.of("Vehicles"), Option.none(), NOW);
        return Stream.of(
                new Change.ClaimIfFree(cookie, CONTACT, NOW),
                new Change.Claim(cookie, CONTACT, NOW),
                new Change.Release(cookie, CONTACT),
                new Change.LinkTrustor(new TrustorLink(COMPANY, new TrustorId(TWO), NOW)),
                new Change.UnlinkTrustor(COMPANY),
                new Change.AddSchemaVersion(schema),
                new Change.RemoveSchema(schema.id()),
                new Change.Associate(new Association(call, CONTACT)),
                new Change.Disassociate(call));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void nameTheRecordThatChanged(Change change, String... topics) {
        assertThat(Topics.of(change)).containsExactly(topics);
    }

    @ParameterizedTest
    @MethodSource("changesWithoutTopics")
    void areNoneWhereThePlatformHasNone(Change change) {
        assertThat(Topics.of(change)).isEmpty();
    }

    @Test
    void ofAMergeAreThoseOfAllThreeContacts() {
        MergeOperation operation = new MergeOperation(CONTACT, new ContactId(TWO), new ContactId(THREE));
        Change merge = new Change.Merge(operation, operation.joined(List.of(CONTACT), List.of(new ContactId(TWO))));

        assertThat(Topics.of(merge))
                .containsExactly(
                        "contacts." + ONE,
                        "contacts." + ONE + ".unresolved",
                        "contacts." + TWO,
                        "contacts." + TWO + ".unresolved",
                        "contacts." + THREE,
                        "contacts." + THREE + ".unresolved");
    }

    @Test
    void areKnownForEveryKindOfChange() {
        Stream<Class<?>> tested = Stream.of(
                        topics().map(row -> row.get()[0].getClass()),
                        changesWithoutTopics().map(Object::getClass),
                        Stream.of(Change.Merge.class))
                .flatMap(kinds -> kinds);

        assertThat(tested.distinct()).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    private static Arguments row(Change change, String... topics) {
        return Arguments.of(change, topics);
    }
}
