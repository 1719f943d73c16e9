package org.externalcontacts.adapter.inmemory.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.adapter.inmemory.Fixture;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
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
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails while a decision is stored, and wherever: nothing of it is. */
class AllOrNothingTest {

    private static final UserId USER = new UserId(new UUID(5, 5));
    private static final Identifier EMAIL = Identifier.email("shared@example.org");
    private static final DataSchema SCHEMA = schema(1);

    private final Fuse encoder = new Fuse();
    private final Fuse clock = new Fuse();
    private final EventDelivery events = new EventDelivery(
            () -> {
                clock.call();
                return Fixture.NOW;
            },
            List.of(event -> {}));
    private final InMemoryStorage storage = new InMemoryStorage(events, real -> new FusedEncoder(real, encoder));
    private final StorageInspection inspection = new StorageInspection(storage);

    @BeforeEach
    void fill() {
        store(List.of(new Change.AddSchemaVersion(SCHEMA)));
        store(List.of(new Change.AddOrganization(Fixture.organization(1, "Acme Works"))));
        for (int number = 1; number <= 4; number++) {
            Contact contact = contact(number);
            store(List.of(new Change.AddContact(contact), new Change.ClaimIfFree(EMAIL, contact.id(), Fixture.NOW)));
        }
        store(List.of(
                new Change.AddNote(note(1, NoteOwner.of(id(1)), "first")),
                new Change.AddNote(note(2, NoteOwner.of(Fixture.organizationId(1)), "second")),
                new Change.AddRelationship(relationship(1, "Owner")),
                new Change.LinkTrustor(link(1)),
                new Change.Associate(association(1)),
                new Change.PutSession(session(1))));
        assertThat(inspection.faults()).isEmpty();
    }

    /** Together they hold every kind of change. */
    static Stream<Seq<Change>> decisions() {
        MergeOperation merge = new MergeOperation(id(1), id(2), id(9));
        Contact renamed = contact(1)
                .rewritten(
                        contact(1).profile().toBuilder()
                                .workEmail("new@example.org")
                                .build(),
                        Fixture.NOW);
        return Stream.of(
                List.of(
                        new Change.AddContact(contact(8)),
                        new Change.ClaimIfFree(EMAIL, id(8), Fixture.NOW),
                        new Change.Claim(Identifier.cookie("8"), id(8), Fixture.NOW)),
                List.of(
                        new Change.ReplaceContact(renamed),
                        new Change.Release(EMAIL, id(1)),
                        new Change.Claim(EMAIL, id(2), Fixture.NOW),
                        new Change.ClaimIfFree(Identifier.email("new@example.org"), id(1), Fixture.NOW)),
                List.of(
                        new Change.RemoveContact(id(1)),
                        new Change.RemoveContact(id(3)),
                        new Change.Claim(EMAIL, id(2), Fixture.NOW)),
                List.of(
                        new Change.AddContact(contact(9)),
                        new Change.Merge(merge, merge.joined(List.of(id(1)), List.of(id(2)))),
                        new Change.ClaimIfFree(EMAIL, id(9), Fixture.NOW)),
                List.of(
                        new Change.AddOrganization(Fixture.organization(2, "Globex")),
                        new Change.ReplaceOrganization(Fixture.organization(1, "Acme Industries")),
                        new Change.UnlinkTrustor(Fixture.organizationId(1)),
                        new Change.LinkTrustor(link(2))),
                List.of(
                        new Change.RemoveOrganization(Fixture.organizationId(1)),
                        new Change.ReplaceContact(
                                contact(1).rewritten(contact(1).profile().withoutOrganization(), Fixture.NOW))),
                List.of(
                        new Change.AddNote(note(3, NoteOwner.of(id(2)), "third")),
                        new Change.ReplaceNote(note(1, NoteOwner.of(id(1)), "changed")),
                        new Change.RemoveNote(note(2, NoteOwner.of(Fixture.organizationId(1)), "second"))),
                List.of(
                        new Change.AddRelationship(relationship(2, "Buyer")),
                        new Change.ReplaceRelationship(relationship(1, "Former owner"))),
                List.of(new Change.RemoveRelationship(new RelationshipId(new UUID(0, 1)))),
                List.of(new Change.AddSchemaVersion(schema(2)), new Change.RemoveSchema(SCHEMA.id())),
                List.of(
                        new Change.Disassociate(association(1).communication()),
                        new Change.Associate(association(2)),
                        new Change.PutSession(session(2)),
                        new Change.KeepRequest(new KeptRequest(
                                IdempotencyKey.random(),
                                new Version("1"),
                                new Fact.SessionRecorded(session(2)),
                                Fixture.NOW))));
    }

    @Test
    void everyKindOfChangeIsTried() {
        Stream<Class<?>> tried = decisions().flatMap(Seq::toJavaStream).map(Change::getClass);
        assertThat(tried).contains(Change.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    @DisplayName("Rule 20.4: a decision of which the n-th computation fails changes nothing, for every n")
    void aDecisionThatCannotBeEncodedChangesNothing(Seq<Change> decision) {
        storeInTheEnd(decision, encoder);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    @DisplayName("Rule 20.4: a decision changes nothing when the clock fails that its events are dated by")
    void aDecisionThatCannotBeDatedChangesNothing(Seq<Change> decision) {
        storeInTheEnd(decision, clock);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionWhoseLastStepIsImpossibleChangesNothing(Seq<Change> decision) {
        List<String> before = inspection.dump();
        List<Change> impossible = List.of(
                new Change.AddContact(contact(4)),
                new Change.ReplaceContact(contact(99)),
                new Change.RemoveContact(id(99)),
                new Change.Claim(Identifier.cookie("4"), id(99), Fixture.NOW),
                new Change.AddOrganization(Fixture.organization(1, "Again")),
                new Change.ReplaceOrganization(Fixture.organization(99, "Nobody")),
                new Change.RemoveOrganization(Fixture.organizationId(99)),
                new Change.AddNote(note(1, NoteOwner.of(id(4)), "again")),
                new Change.ReplaceNote(note(99, NoteOwner.of(id(4)), "nothing")),
                new Change.AddRelationship(relationship(1, "again")),
                new Change.ReplaceRelationship(relationship(99, "nothing")),
                new Change.AddSchemaVersion(SCHEMA),
                new Change.AddSchemaVersion(schema(3)),
                new Change.PutSession(ofAnotherContact(session(1))));
        for (Change change : impossible) {
            assertThatIllegalStateException().as("with %s", change).isThrownBy(() -> store(decision.append(change)));
            assertThat(inspection.dump()).as("after %s", change).isEqualTo(before);
        }
        assertThat(inspection.faults()).isEmpty();
    }

    /** Fails at the first call, then at the second and so on, until the decision is stored with no call left to fail at. */
    private void storeInTheEnd(Seq<Change> decision, Fuse fuse) {
        List<String> before = inspection.dump();
        boolean stored = false;
        for (int call = 1; !stored; call++) {
            fuse.blowAt(call);
            stored = isStored(decision);
            fuse.blowAt(0);
            if (!stored) {
                assertThat(inspection.dump()).as("after call %s failed", call).isEqualTo(before);
            }
            assertThat(inspection.faults()).isEmpty();
        }
        assertThat(inspection.dump()).isNotEqualTo(before);
    }

    private boolean isStored(Seq<Change> decision) {
        try {
            store(decision);
            return true;
        } catch (Fuse.Blown blown) {
            return false;
        }
    }

    private void store(Seq<Change> changes) {
        Either<Refusal, String> stored =
                storage.atomically(view -> Either.right(Decision.of("stored", Decision.Act.untold(changes))));
        assertThat(stored.get()).isEqualTo("stored");
    }

    private static ContactId id(int number) {
        return Fixture.contactId(number);
    }

    private static Contact contact(int number) {
        ContactProfile profile = ContactProfile.builder()
                .title("Title " + number)
                .workEmail(EMAIL.value())
                .organization(Fixture.organizationId(1))
                .customFields(CustomFields.of(SCHEMA.ref()).with("segment_text", new CustomValue.Text("gold")))
                .build();
        return Contact.made(id(number), ContactType.IDENTIFIED, profile, Fixture.NOW.plusSeconds(number));
    }

    private static DataSchema schema(int version) {
        return new DataSchema(
                new SchemaId(new UUID(7, 7)),
                version,
                SchemaTarget.CONTACT,
                SchemaDraft.of("Customer", FieldDefinition.of("segment_text", FieldType.TEXT)),
                Option.none(),
                Fixture.NOW);
    }

    private static Note note(int number, NoteOwner owner, String text) {
        return Note.made(new NoteId(new UUID(0, number)), owner, text, USER, Fixture.NOW);
    }

    private static Relationship relationship(int number, String label) {
        return new Relationship(
                new RelationshipId(new UUID(0, number)),
                USER,
                Fixture.organizationId(1),
                label,
                Option.some(AuditDates.at(Fixture.NOW)));
    }

    private static TrustorLink link(int trustor) {
        return new TrustorLink(Fixture.organizationId(1), new TrustorId(new UUID(3, trustor)), Fixture.NOW);
    }

    private static Association association(int number) {
        Communication communication = new Communication(
                new ConversationId(new UUID(8, 8)), new CommunicationId(new UUID(8, number)), MediaType.CALL);
        return new Association(communication, id(number));
    }

    private static Session session(int number) {
        return new Session(
                new SessionId(new UUID(0, number)),
                id(number),
                Option.none(),
                Fixture.NOW,
                Option.none(),
                SessionDetails.empty());
    }

    private static Session ofAnotherContact(Session session) {
        return new Session(
                session.id(), id(4), session.conversation(), session.created(), session.ended(), session.details());
    }
}
