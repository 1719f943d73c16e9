package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often a use case waits for the database, which over a network is most of its time. */
class RoundTripsTest {

    private static final ContactId UNKNOWN = new ContactId(new UUID(0, 1));
    private static final UserId USER = new UserId(new UUID(0, 2));

    private final CountingProxy proxy = new CountingProxy(TestDatabase.url());
    private final PostgresExternalContacts engine = PostgresExternalContacts.builder(
                    proxy.url(), "postgres", "postgres")
            .tenant(TestDatabase.newTenant())
            .connections(2)
            .trustors(TrustorDirectory.bareIds())
            .users(UserDirectory.bareIds())
            .open();
    private int people;

    @AfterEach
    void close() {
        engine.close();
        proxy.close();
    }

    @Test
    void aCreateWaitsOnce() {
        ContactProfile ada = person().workEmail("ada@example.org")
                .otherEmail("lovelace@example.org")
                .workPhone("+12025550147")
                .build();
        assertThat(trips(() -> engine.contacts().create(ada))).isEqualTo(1);
    }

    @Test
    void whoComesTooLateForAnIdentifierLooksAndTriesAgain() {
        ContactProfile ada = person().workEmail("ada@example.org").build();
        done(engine.contacts().create(ada));
        assertThat(trips(() -> engine.contacts().create(ada))).isLessThanOrEqualTo(5);
    }

    @Test
    void fiftyCreatesTogetherWaitOnce() {
        List<ContactProfile> many = List.fill(
                50, () -> person().workEmail("p" + people + "@example.org").build());
        assertThat(trips(() -> engine.contacts().bulkCreate(many))).isEqualTo(1);
    }

    /** Companies are assumed to be there, and looked for when the contacts are stored. */
    @Test
    void fiftyCreatesOfManyCompaniesWaitOnce() {
        List<ContactProfile> many = List.range(0, 50)
                .map(number -> done(engine.organizations().create(OrganizationProfile.of("Company " + number))))
                .map(company -> person().organization(company.id()).build());
        assertThat(trips(() -> engine.contacts().bulkCreate(many))).isEqualTo(1);
        assertThat(trips(() -> engine.contacts().create(many.head()))).isEqualTo(1);
    }

    @Test
    void aCreateAtACompanyThatIsNotThereIsRefusedAfterALook() {
        ContactProfile nowhere =
                person().organization(new OrganizationId(UUID.randomUUID())).build();
        proxy.roundTrips();
        assertThat(engine.contacts().create(nowhere).getLeft().message()).contains("externalOrganization.id");
        assertThat(proxy.roundTrips())
                .as("the writes, their end, the look, its end")
                .isEqualTo(4);
        assertThat(engine.contacts().stream().get()).isEmpty();
    }

    /** Their version of the schema is read with the decision, and not again for each contact under its locks. */
    @Test
    void customFieldsWaitForTheirSchemaOnceHoweverManyContactsThereAre() {
        DataSchema schema = done(engine.contactSchemas()
                .create(SchemaDraft.of("nicknames", FieldDefinition.of("nickname", FieldType.TEXT))));
        CustomFields fields = CustomFields.of(schema.ref()).with("nickname", CustomValue.text("Addy"));
        assertThat(trips(() ->
                        engine.contacts().create(person().customFields(fields).build())))
                .as("the revision of all schemas, the schema, the writes")
                .isEqualTo(3);
        List<ContactProfile> many =
                List.fill(50, () -> person().customFields(fields).build());
        assertThat(trips(() -> engine.contacts().bulkCreate(many)))
                .as("the revision of all schemas, the schema, the writes")
                .isEqualTo(3);
    }

    @Test
    void anUpdateOfAProfileWithNumbersLooksAtTheStoredOnesFirst() {
        Contact ada =
                done(engine.contacts().create(person().workPhone("+12025550147").build()));
        ContactProfile next = person().workPhone("+12025550147").build();
        assertThat(trips(() -> engine.contacts().update(ada.id(), next)))
                .as("the numbers, the contact, the writes")
                .isEqualTo(3);
    }

    @Test
    void aReadWaitsOnce() {
        Contact ada = done(
                engine.contacts().create(person().workEmail("ada@example.org").build()));
        assertThat(trips(() -> engine.contacts().get(ada.id()))).isEqualTo(1);
        assertThat(trips(() -> engine.identities().lookup(Identifier.email("ada@example.org"))))
                .isEqualTo(1);
        assertThat(trips(() -> engine.contacts().bulkGet(List.of(ada.id(), ada.id()))))
                .isEqualTo(1);
    }

    @Test
    void anUpdateWaitsTwice() {
        Contact ada = done(
                engine.contacts().create(person().workEmail("ada@example.org").build()));
        ContactProfile next = person().workEmail("lovelace@example.org")
                .otherEmail("ada@example.org")
                .build();
        assertThat(trips(() -> engine.contacts().update(ada.id(), next))).isEqualTo(2);
    }

    @Test
    void anUpdateThatGivesAddressesUpAsksWhoWaitsForThemAndWaitsThreeTimes() {
        Contact ada = done(engine.contacts()
                .create(person().workEmail("ada@example.org")
                        .otherEmail("lovelace@example.org")
                        .workPhone("+12025550147")
                        .build()));
        assertThat(trips(() -> engine.contacts().update(ada.id(), person().build())))
                .as("the contact, who is next in line, the writes")
                .isEqualTo(3);
    }

    @Test
    void aDeletionWaitsThreeTimesHoweverManyAddressesThereAre() {
        Contact ada = done(engine.contacts()
                .create(person().workEmail("ada@example.org")
                        .otherEmail("lovelace@example.org")
                        .workPhone("+12025550147")
                        .build()));
        assertThat(trips(() -> engine.contacts().delete(ada.id())))
                .as("the contact, who is next in line, the writes")
                .isEqualTo(3);
    }

    @Test
    void anExpiryOfManyContactsWaitsFourTimes() {
        for (int number = 0; number < 20; number++) {
            done(engine.identities()
                    .observe(Interaction.of(
                            MediaType.CALL, Instant.EPOCH, Identifier.email("p" + number + "@example.org"))));
        }
        assertThat(trips(() -> engine.identities().expire(Instant.now())))
                .as("who is due, what they hold, who is next in line, the writes")
                .isEqualTo(4);
    }

    @Test
    void aMergeWaitsFourTimes() {
        Contact curated = done(engine.contacts().create(person().build()));
        Contact seen = done(engine.identities()
                        .observe(Interaction.of(MediaType.CALL, Instant.EPOCH, Identifier.email("x@example.org"))))
                .fold(created -> created, recognised -> recognised, ambiguous -> ambiguous.head());
        assertThat(trips(() -> engine.merges().merge(seen.id(), curated.id()))).isLessThanOrEqualTo(4);
    }

    @Test
    void aPageOfAHundredWithTheirOrganizationsWaitsOnce() {
        OrganizationId company = done(engine.organizations().create(OrganizationProfile.of("Acme")))
                .id();
        for (int number = 0; number < 100; number++) {
            done(engine.contacts()
                    .create(person().title("engineer").organization(company).build()));
        }
        ContactQuery query = ContactQuery.of("engineer").page(PageRequest.firstOf(100));
        assertThat(trips(() -> engine.contacts().search(query))).isEqualTo(1);
        assertThat(trips(() -> engine.contacts().searchViews(query, ContactView.Part.EXTERNAL_ORGANIZATION)))
                .isEqualTo(1);
        assertThat(trips(
                        () -> engine.contacts().search(ContactQuery.everything().page(PageRequest.firstOf(100)))))
                .isEqualTo(1);
    }

    @Test
    void aKeywordThatNamesAnOrganizationTakesASecondLook() {
        OrganizationId company = done(engine.organizations().create(OrganizationProfile.of("Acme")))
                .id();
        Contact engineer = done(engine.contacts()
                .create(person().title("engineer").organization(company).build()));
        ContactQuery query = ContactQuery.of("engineer acme");
        assertThat(trips(() -> engine.contacts().searchViews(query, ContactView.Part.EXTERNAL_ORGANIZATION)))
                .isEqualTo(2);
        assertThat(done(engine.contacts().search(query)).entities()).containsExactly(engineer);
    }

    @Test
    void aPageOfWhatBelongsToARecordWaitsThreeTimes() {
        Contact ada = done(engine.contacts().create(person().build()));
        OrganizationId acme = done(engine.organizations().create(OrganizationProfile.of("Acme")))
                .id();
        assertThat(trips(() -> engine.notes().on(NoteOwner.of(ada.id()), NoteQuery.first())))
                .as("the owner, its notes, the end of the snapshot")
                .isEqualTo(3);
        assertThat(trips(() -> engine.contacts().ofOrganization(acme, ContactQuery.everything())))
                .isEqualTo(3);
        assertThat(trips(() -> engine.relationships().ofOrganization(acme, RelationshipQuery.first())))
                .isEqualTo(3);
    }

    /** How many organizations there are makes no difference. */
    @Test
    void aPageOfOrganizationsWithTheirTrustorsWaitsThreeTimes() {
        for (int number = 0; number < 20; number++) {
            OrganizationId company = done(engine.organizations().create(OrganizationProfile.of("Company " + number)))
                    .id();
            done(engine.trustors().link(company, new TrustorId(new UUID(1, number))));
        }
        assertThat(trips(() -> engine.organizations()
                        .searchViews(OrganizationQuery.everything(), OrganizationView.Part.TRUSTOR)))
                .as("the page, its trustors, the end of the snapshot")
                .isEqualTo(3);
        assertThat(trips(() -> engine.organizations()
                        .search(OrganizationQuery.ofTrustors(
                                new TrustorId(new UUID(1, 7)), new TrustorId(new UUID(1, 3))))))
                .as("the links, the organizations, the end of the snapshot")
                .isEqualTo(3);
    }

    @Test
    void aCallThatReadsRecordsByIdOrAPageWaitsOnce() {
        Map<String, Integer> trips = new LinkedHashMap<>();
        reads().forEach((read, call) -> trips.put(read, trips(call)));
        assertThat(trips).allSatisfy((read, times) -> assertThat(times).as(read).isEqualTo(1));
    }

    private Map<String, Supplier<Either<Refusal, ?>>> reads() {
        Contact ada = done(
                engine.contacts().create(person().workEmail("ada@example.org").build()));
        OrganizationId acme = done(engine.organizations().create(OrganizationProfile.of("Acme")))
                .id();
        Note note = done(engine.notes().create(NoteOwner.of(ada.id()), Note.Draft.of("called", USER)));
        RelationshipId owner = done(engine.relationships().create(Relationship.Draft.of(USER, acme, "owner")))
                .id();
        SchemaId schema = done(engine.contactSchemas()
                        .create(SchemaDraft.of("nicknames", FieldDefinition.of("nickname", FieldType.TEXT))))
                .ref()
                .id();
        Map<String, Supplier<Either<Refusal, ?>>> reads = new LinkedHashMap<>();
        reads.put("contact", () -> engine.contacts().get(ada.id()));
        reads.put("unresolved", () -> engine.contacts().getUnresolved(ada.id()));
        reads.put("contacts", () -> engine.contacts().bulkGet(List.of(ada.id(), UNKNOWN)));
        reads.put("contacts unresolved", () -> engine.contacts().bulkGetUnresolved(List.of(ada.id(), UNKNOWN)));
        reads.put("contact scan", () -> engine.contacts().scan(ScanRequest.start()));
        reads.put("canonical", () -> engine.merges().canonical(ada.id()));
        reads.put("look-up", () -> engine.identities().lookup(Identifier.email("ada@example.org")));
        reads.put("organization", () -> engine.organizations().get(acme));
        reads.put(
                "organizations",
                () -> engine.organizations().bulkGet(List.of(acme, new OrganizationId(UNKNOWN.value()))));
        reads.put("organization search", () -> engine.organizations().search(OrganizationQuery.of("acme")));
        reads.put("organization listing", () -> engine.organizations().search(OrganizationQuery.everything()));
        reads.put("organization scan", () -> engine.organizations().scan(ScanRequest.start()));
        reads.put("note", () -> engine.notes().get(note.owner(), note.id()));
        reads.put("notes", () -> engine.notes().bulkGet(List.of(note.id(), new NoteId(UNKNOWN.value()))));
        reads.put("note scan", () -> engine.notes().scan(ScanRequest.start()));
        reads.put("relationship", () -> engine.relationships().get(owner));
        reads.put(
                "relationships",
                () -> engine.relationships().bulkGet(List.of(owner, new RelationshipId(UNKNOWN.value()))));
        reads.put("relationship scan", () -> engine.relationships().scan(ScanRequest.start()));
        reads.put("schema", () -> engine.contactSchemas().get(schema));
        reads.put("schemas", () -> engine.contactSchemas().list());
        reads.put("conversation", () -> engine.conversations().of(new ConversationId(UNKNOWN.value())));
        return reads;
    }

    private ContactProfile.Builder person() {
        return ContactProfile.builder().lastName("Person " + ++people);
    }

    private int trips(Supplier<? extends Either<Refusal, ?>> call) {
        proxy.roundTrips();
        done(call.get());
        return proxy.roundTrips();
    }

    private static <T> T done(Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(Refusal::asException);
    }
}
