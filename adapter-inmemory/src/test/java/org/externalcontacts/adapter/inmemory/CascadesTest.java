package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.SessionRecords.Position;
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
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CascadesTest {

    private static final UserId USER = new UserId(new UUID(5, 5));

    private final Fixture fixture = new Fixture();

    @Test
    @DisplayName("Rule 4.17: identifiers, notes, sessions and associations go with their contact")
    void allThatHangsOnAContactGoesWithIt() {
        fixture.add(1, ContactType.IDENTIFIED, "Stays");
        List<String> before = fixture.inspection.dump();
        fixture.add(2, ContactType.CURATED, "Goes");
        fixture.claim(2, "goes@example.org", Fixture.NOW);
        fixture.store(
                new Change.AddNote(note(1, NoteOwner.of(Fixture.contactId(2)))),
                new Change.PutSession(session(1, 2)),
                new Change.Associate(association(1, 2)));
        assertThat(fixture.inspection.faults()).isEmpty();
        fixture.store(new Change.RemoveContact(Fixture.contactId(2)));
        assertThat(fixture.inspection.dump()).isEqualTo(before);
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 8.5: notes, relationships and link go with an organization, its contacts stay without it")
    void allThatHangsOnAnOrganizationGoesWithIt() {
        fixture.store(new Change.AddOrganization(Fixture.organization(1, "Acme")));
        Contact member = member(1, 1, ContactType.CURATED);
        Contact hidden = member(2, 1, ContactType.IDENTIFIED);
        fixture.store(
                new Change.AddContact(member),
                new Change.AddContact(hidden),
                new Change.AddNote(note(1, NoteOwner.of(Fixture.organizationId(1)))),
                new Change.AddRelationship(relationship(1, 1)),
                new Change.LinkTrustor(link(1, 1)));
        fixture.store(new Change.RemoveOrganization(Fixture.organizationId(1)));
        assertThat(fixture.find(1).get().profile().organization()).isEmpty();
        assertThat(fixture.find(2).get().profile().organization()).isEmpty();
        assertThat(fixture.find(1).get().dates()).isEqualTo(member.dates());
        assertThat(fixture.inspection.dump()).hasSize(2);
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 8.4: one link an organization; a new one takes the place of the old")
    void aNewLinkTakesThePlaceOfTheOld() {
        fixture.store(new Change.AddOrganization(Fixture.organization(1, "Acme")));
        fixture.store(new Change.LinkTrustor(link(1, 1)), new Change.LinkTrustor(link(1, 2)));
        Option<TrustorLink> first = fixture.storage.read(view -> view.trustors().linkTo(trustor(1)));
        Option<TrustorLink> second =
                fixture.storage.read(view -> view.trustors().linkTo(trustor(2)));
        Option<TrustorLink> ofAcme =
                fixture.storage.read(view -> view.trustors().linkOf(Fixture.organizationId(1)));
        assertThat(first.isEmpty()).isTrue();
        assertThat(second.get()).isEqualTo(link(1, 2));
        assertThat(ofAcme).isEqualTo(second);
        fixture.store(new Change.UnlinkTrustor(Fixture.organizationId(1)));
        assertThat(fixture.inspection.dump()).hasSize(1);
    }

    @Test
    @DisplayName("Rule 12: one contact a communication; the latest counts")
    void theLatestAssociationOfACommunicationCounts() {
        fixture.store(new Change.Associate(association(1, 1)), new Change.Associate(association(1, 2)));
        fixture.store(new Change.Associate(association(2, 2)));
        List<Association> found =
                fixture.storage.read(view -> view.conversations().of(conversation()));
        assertThat(found.toJavaList()).containsExactlyInAnyOrder(association(1, 2), association(2, 2));
        fixture.store(
                new Change.Disassociate(communication(1)),
                new Change.Disassociate(communication(1)),
                new Change.Disassociate(communication(2)));
        assertThat(fixture.inspection.dump()).isEmpty();
    }

    @Test
    @DisplayName("Rule 10.9: a schema is in use as long as some record carries its values, whatever its version")
    void aSchemaIsInUseWhileARecordCarriesItsValues() {
        DataSchema first = schema(1);
        DataSchema second = schema(2);
        fixture.store(new Change.AddSchemaVersion(first));
        fixture.store(new Change.AddSchemaVersion(second));
        Contact contact = fixture.add(1, ContactType.CURATED, "Ada");
        fixture.store(new Change.ReplaceContact(carrying(contact, first)));
        fixture.store(new Change.ReplaceContact(carrying(contact, second)));
        OrganizationProfile profile = OrganizationProfile.builder()
                .name("Acme")
                .customFields(CustomFields.of(first.ref()))
                .build();
        fixture.store(new Change.AddOrganization(Fixture.organization(1, "x").rewritten(profile, Fixture.NOW)));
        fixture.store(new Change.RemoveContact(contact.id()));
        assertThat(isInUse(first)).isTrue();
        fixture.store(new Change.ReplaceOrganization(Fixture.organization(1, "Acme")));
        assertThat(isInUse(first)).isFalse();
        fixture.store(new Change.RemoveSchema(first.id()));
        Option<DataSchema> latest = fixture.storage.read(view -> view.schemas().latest(first.id()));
        assertThat(latest.isEmpty()).isTrue();
    }

    @Test
    void schemasAreKeptInAllVersionsNewestFirst() {
        fixture.store(new Change.AddSchemaVersion(schema(1)));
        fixture.store(new Change.AddSchemaVersion(schema(2)));
        List<DataSchema> versions =
                fixture.storage.read(view -> view.schemas().versions(schema(1).id()));
        List<DataSchema> all = fixture.storage.read(view -> view.schemas().all(SchemaTarget.CONTACT));
        List<DataSchema> others = fixture.storage.read(view -> view.schemas().all(SchemaTarget.EXTERNAL_ORGANIZATION));
        assertThat(versions).containsExactly(schema(2), schema(1));
        assertThat(all).containsExactly(schema(2));
        assertThat(others).isEmpty();
    }

    @Test
    @DisplayName("Rule 20.2: notes newest first, then by id; a scan by id")
    void notesComeNewestFirstAndScansById() {
        NoteOwner owner = NoteOwner.of(Fixture.contactId(1));
        for (int number = 1; number <= 5; number++) {
            fixture.store(new Change.AddNote(note(number, owner)));
        }
        fixture.store(new Change.ReplaceNote(note(3, owner).rewritten("changed", USER, Fixture.NOW)));
        fixture.store(new Change.RemoveNote(note(4, owner)));
        List<Note> listed = fixture.storage.read(view -> view.notes()
                .on(owner, List.empty(), PageRequest.firstOf(2).number(2))
                .entities());
        List<Note> scanned = fixture.storage.read(view ->
                view.notes().scan(Option.some(note(1, owner).id()), 2));
        assertThat(listed.map(note -> note.id().value().getLeastSignificantBits()))
                .containsExactly(3L, 1L);
        assertThat(scanned.map(Note::text)).containsExactly("note 2", "changed");
    }

    @Test
    @DisplayName("Rule 11: sessions of several contacts come newest first, page behind page")
    void sessionsComeNewestFirst() {
        for (int number = 1; number <= 6; number++) {
            fixture.store(new Change.PutSession(session(number, number % 2)));
        }
        List<Session> first = sessions(Option.none());
        assertThat(first).containsExactly(session(6, 0), session(5, 1), session(4, 0));
        var last = Option.some(new Position(first.last().created(), first.last().id()));
        assertThat(sessions(last)).containsExactly(session(3, 1), session(2, 0), session(1, 1));
    }

    private List<Session> sessions(Option<Position> after) {
        List<ContactId> both = List.of(Fixture.contactId(0), Fixture.contactId(1));
        return fixture.storage.read(view -> view.sessions().of(both, after, 3));
    }

    private boolean isInUse(DataSchema schema) {
        Boolean inUse = fixture.storage.read(view -> view.schemas().isInUse(schema.id()));
        return inUse;
    }

    private static Contact carrying(Contact contact, DataSchema schema) {
        ContactProfile profile = contact.profile().toBuilder()
                .customFields(CustomFields.of(schema.ref()))
                .build();
        return contact.rewritten(profile, Fixture.NOW);
    }

    private static Contact member(int number, int organization, ContactType type) {
        ContactProfile profile = ContactProfile.builder()
                .title("Member " + number)
                .organization(Fixture.organizationId(organization))
                .build();
        return Contact.made(Fixture.contactId(number), type, profile, Fixture.NOW.minusSeconds(60));
    }

    private static Note note(int number, NoteOwner owner) {
        return Note.made(
                new NoteId(new UUID(0, number)), owner, "note " + number, USER, Fixture.NOW.plusSeconds(number / 2));
    }

    private static Session session(int number, int contact) {
        return new Session(
                new SessionId(new UUID(0, number)),
                Fixture.contactId(contact),
                Option.none(),
                Fixture.NOW.plusSeconds(number),
                Option.none(),
                SessionDetails.empty());
    }

    private static Relationship relationship(int number, int organization) {
        return new Relationship(
                new RelationshipId(new UUID(0, number)),
                USER,
                Fixture.organizationId(organization),
                "Account Manager",
                Option.some(AuditDates.at(Fixture.NOW)));
    }

    private static TrustorLink link(int organization, int trustor) {
        return new TrustorLink(Fixture.organizationId(organization), trustor(trustor), Fixture.NOW);
    }

    private static TrustorId trustor(int number) {
        return new TrustorId(new UUID(7, number));
    }

    private static ConversationId conversation() {
        return new ConversationId(new UUID(8, 8));
    }

    private static Communication communication(int number) {
        return new Communication(conversation(), new CommunicationId(new UUID(8, number)), MediaType.CALL);
    }

    private static Association association(int communication, int contact) {
        return new Association(communication(communication), Fixture.contactId(contact));
    }

    private static DataSchema schema(int version) {
        return new DataSchema(
                new SchemaId(new UUID(9, 9)),
                version,
                SchemaTarget.CONTACT,
                SchemaDraft.of("Extra"),
                Option.none(),
                Fixture.NOW);
    }
}
