package org.externalcontacts.wire.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Domain events as JSON")
class EventCodecTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30.123456Z");
    private static final Instant STORED = Instant.parse("2023-06-22T10:15:30.123Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final ContactId CONTACT = new ContactId(ONE);
    private static final ContactId OTHER = new ContactId(TWO);
    private static final OrganizationId COMPANY = new OrganizationId(ONE);
    private static final Caller GRACE = Caller.of(new UserId(TWO), HashSet.of("externalContacts:contact:add"));

    private final EventCodec codec = new EventCodec();

    static Stream<Fact> facts() {
        return Stream.of(ofContacts(), ofOrganizations(), ofOthers()).flatMap(facts -> facts);
    }

    private static Stream<Fact> ofContacts() {
        ContactProfile profile = ContactProfile.builder()
                .name(PersonName.of("Ada", "Lovelace"))
                .workEmail("ada@example.org")
                .organization(Option.some(COMPANY))
                .build();
        Contact contact = Contact.made(CONTACT, ContactType.CURATED, profile, STORED);
        MergeOperation operation = new MergeOperation(new ContactId(new UUID(0, 3)), OTHER, CONTACT);
        Contact merged = contact.seenAt(NOW)
                .withMerge(Option.some(MergeStatus.of(
                        CONTACT, List.of(CONTACT, operation.source(), OTHER), Option.some(operation), Option.none())));
        MergePlan plan = new MergePlan(
                operation.source(),
                OTHER,
                ContactType.CURATED,
                profile,
                List.of(
                        new MergePlan.Choice(Option.some("firstName"), "Ada", OTHER, MergePlan.Rule.ONLY_VALUE),
                        new MergePlan.Choice(Option.none(), "old", OTHER, MergePlan.Rule.LEFT_ON_ANCESTOR)));
        Identifier email = Identifier.email("ada@example.org");
        return Stream.of(
                new Fact.ContactCreated(contact),
                new Fact.ContactChanged(
                        contact,
                        contact.rewritten(profile.toBuilder().title("Countess").build(), STORED.plusSeconds(1))),
                new Fact.ContactSeen(contact.seenAt(NOW)),
                new Fact.ContactPromoted(contact),
                new Fact.ContactDeleted(List.of(CONTACT, OTHER)),
                new Fact.ContactExpired(CONTACT),
                new Fact.ContactsMerged(plan, merged),
                new Fact.IdentifierClaimed(email, CONTACT),
                new Fact.IdentifierReleased(email, CONTACT),
                new Fact.IdentifierPassedOn(email, CONTACT, OTHER));
    }

    private static Stream<Fact> ofOrganizations() {
        Organization company = Organization.made(COMPANY, OrganizationProfile.of("Acme"), STORED);
        TrustorLink link = new TrustorLink(COMPANY, new TrustorId(TWO), STORED);
        Note note = Note.made(new NoteId(TWO), NoteOwner.of(COMPANY), "text", new UserId(ONE), STORED);
        Relationship tie = new Relationship(
                new RelationshipId(ONE), new UserId(ONE), COMPANY, "buyer", Option.some(AuditDates.at(STORED)));
        return Stream.of(
                new Fact.OrganizationCreated(company),
                new Fact.OrganizationChanged(company, company.rewritten(OrganizationProfile.of("Acme Inc."), STORED)),
                new Fact.OrganizationDeleted(COMPANY),
                new Fact.TrustorLinked(link),
                new Fact.TrustorUnlinked(link),
                new Fact.NoteCreated(note),
                new Fact.NoteChanged(note, note.rewritten("other", new UserId(TWO), STORED)),
                new Fact.NoteDeleted(NoteOwner.of(COMPANY), note.id()),
                new Fact.NoteDeleted(NoteOwner.of(CONTACT), note.id()),
                new Fact.RelationshipCreated(tie),
                new Fact.RelationshipChanged(tie, tie),
                new Fact.RelationshipDeleted(tie.id()));
    }

    private static Stream<Fact> ofOthers() {
        DataSchema schema = new DataSchema(
                new SchemaId(ONE),
                1,
                SchemaTarget.EXTERNAL_ORGANIZATION,
                SchemaDraft.of("Vehicles", FieldDefinition.of("plate", FieldType.TEXT)),
                Option.none(),
                STORED);
        Association association = new Association(
                new Communication(new ConversationId(ONE), new CommunicationId(TWO), MediaType.CALL), CONTACT);
        Session session = new Session(
                new SessionId(TWO),
                CONTACT,
                Option.none(),
                STORED,
                Option.none(),
                SessionDetails.ofType(SessionType.WEB));
        return Stream.of(
                new Fact.SchemaCreated(schema),
                new Fact.SchemaChanged(schema),
                new Fact.SchemaDeleted(schema.id()),
                new Fact.ConversationAssociated(association),
                new Fact.ConversationDisassociated(association),
                new Fact.SessionRecorded(session),
                new Fact.Unknown("contactCloned", "{\"kind\":\"contactCloned\",\"times\":1.0}"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void areReadAsTheyWereWritten(Fact fact) throws IOException {
        DomainEvent event = new DomainEvent(7, NOW, GRACE, List.of(fact));

        assertThat(codec.read(codec.write(event))).isEqualTo(event);
    }

    @Test
    void existForEveryKindOfFact() {
        assertThat(facts().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    @Test
    void haveOneFormThatIsKept() {
        Fact claimed = new Fact.IdentifierClaimed(Identifier.email("ada@example.org"), CONTACT);

        assertThat(text(new DomainEvent(7, NOW, GRACE, List.of(claimed))))
                .isEqualTo("{\"version\":1,\"tenant\":\"default\",\"number\":7,\"at\":\"2023-06-22T10:15:30.123456Z\","
                        + "\"caller\":{\"user\":\"00000000-0000-0000-0000-000000000002\","
                        + "\"permissions\":[\"externalContacts:contact:add\"]},"
                        + "\"facts\":[{\"identifier\":{\"type\":\"Email\",\"value\":\"ada@example.org\"},"
                        + "\"contact\":\"00000000-0000-0000-0000-000000000001\",\"kind\":\"identifierClaimed\"}]}");
    }

    @Test
    void nameEveryCaller() throws IOException {
        Fact fact = new Fact.ContactExpired(CONTACT);
        for (Caller caller :
                List.of(Caller.trusted(), GRACE, Caller.withPermissions("externalContacts:contact:view"))) {
            DomainEvent event = new DomainEvent(1, NOW, caller, List.of(fact));
            assertThat(codec.read(codec.write(event)).caller()).isEqualTo(caller);
        }
    }

    @Test
    void ofKindsYetToComeAreUnknownFactsAmongTheOthers() throws IOException {
        String later = text(new DomainEvent(1, NOW, Caller.trusted(), List.of(new Fact.ContactExpired(CONTACT))))
                .replace("\"facts\":[", "\"facts\":[{\"kind\":\"contactCloned\",\"of\":[1,2]},");

        DomainEvent read = codec.read(bytes(later));

        assertThat(read.facts())
                .containsExactly(
                        new Fact.Unknown("contactCloned", "{\"kind\":\"contactCloned\",\"of\":[1,2]}"),
                        new Fact.ContactExpired(CONTACT));
        assertThat(text(read)).isEqualTo(later);
    }

    @Test
    void withMembersYetToComeAreRead() throws IOException {
        DomainEvent event = new DomainEvent(1, NOW, Caller.trusted(), List.of(new Fact.ContactExpired(CONTACT)));
        String later = text(event)
                .replace("\"kind\"", "\"why\":\"old\",\"kind\"")
                .replace("\"number\"", "\"shard\":\"s1\",\"number\"");

        assertThat(codec.read(bytes(later))).isEqualTo(event);
    }

    @Test
    void nameTheirTenantAndBelongToTheDefaultOneIfTheyAreOlderThanTenants() throws IOException {
        List<Fact> facts = List.of(new Fact.ContactExpired(CONTACT));
        DomainEvent event = new DomainEvent(new TenantId("acme"), 1, NOW, GRACE, facts);

        assertThat(codec.read(codec.write(event))).isEqualTo(event);
        assertThat(codec.read(bytes(text(event).replace("\"tenant\":\"acme\",", ""))))
                .isEqualTo(new DomainEvent(TenantId.DEFAULT, 1, NOW, GRACE, facts));
    }

    @Test
    void ofALaterVersionAreRefused() {
        String later = text(new DomainEvent(1, NOW, GRACE, List.of(new Fact.ContactExpired(CONTACT))))
                .replace("\"version\":1", "\"version\":2");

        assertThatThrownBy(() -> codec.read(bytes(later)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 2");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void thatAreNoneAreRefused(String json) {
        assertThatThrownBy(() -> codec.read(bytes(json))).isInstanceOf(IOException.class);
    }

    static Stream<String> malformed() {
        String head = "{\"version\":1,\"number\":1,\"at\":\"2023-06-22T10:15:30Z\",\"caller\":{\"trusted\":true}";
        return Stream.of(
                "",
                "{}",
                "[]",
                head + "}",
                head + ",\"facts\":[]}",
                head + ",\"facts\":[1]}",
                head + ",\"facts\":[{\"kind\":\"contactExpired\"}]}",
                head + ",\"facts\":[{\"kind\":\"contactExpired\",\"contact\":\"x\"}]}",
                head + ",\"facts\":[{\"kind\":\"contactCreated\",\"contact\":{}}]}",
                head.replace("2023", "soon") + ",\"facts\":[]}");
    }

    private String text(DomainEvent event) {
        return new String(codec.write(event), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
