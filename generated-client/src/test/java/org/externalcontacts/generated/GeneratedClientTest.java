package org.externalcontacts.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.generated.api.ContactsApi;
import org.externalcontacts.generated.api.ConversationsApi;
import org.externalcontacts.generated.api.IdentitiesApi;
import org.externalcontacts.generated.api.JourneysApi;
import org.externalcontacts.generated.api.LocalApi;
import org.externalcontacts.generated.api.NotesApi;
import org.externalcontacts.generated.api.OrganizationsApi;
import org.externalcontacts.generated.api.RelationshipsApi;
import org.externalcontacts.generated.api.SchemasApi;
import org.externalcontacts.generated.api.ServerApi;
import org.externalcontacts.generated.api.TrustorsApi;
import org.externalcontacts.generated.model.AddressableEntityRef;
import org.externalcontacts.generated.model.BulkContactsRequest;
import org.externalcontacts.generated.model.BulkIdsRequest;
import org.externalcontacts.generated.model.BulkNotesRequest;
import org.externalcontacts.generated.model.BulkOrganizationsRequest;
import org.externalcontacts.generated.model.BulkRelationshipsRequest;
import org.externalcontacts.generated.model.ContactIdentifier;
import org.externalcontacts.generated.model.ConversationAssociation;
import org.externalcontacts.generated.model.DataSchema;
import org.externalcontacts.generated.model.ExternalContact;
import org.externalcontacts.generated.model.ExternalOrganization;
import org.externalcontacts.generated.model.ExternalOrganizationReference;
import org.externalcontacts.generated.model.IdentifierClaimRequest;
import org.externalcontacts.generated.model.LocalExpiry;
import org.externalcontacts.generated.model.LocalInteraction;
import org.externalcontacts.generated.model.MergeRequest;
import org.externalcontacts.generated.model.Note;
import org.externalcontacts.generated.model.PhoneNumber;
import org.externalcontacts.generated.model.Relationship;
import org.externalcontacts.generated.model.Session;
import org.externalcontacts.generated.model.User;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that was generated from the document calls the server that the document describes. */
class GeneratedClientTest {

    private static final UUID USER = UUID.randomUUID();

    private final ExternalContacts engine = InMemoryExternalContacts.create();
    private final Set<String> wentWell = new ConcurrentSkipListSet<>();
    private final ExternalContactsServer server = ExternalContactsServer.start(
            engine,
            ServerOptions.defaults()
                    .client(OAuthClient.trusted("app", "s3cret"))
                    .listener(served -> {
                        if (served.status() < 300) {
                            wentWell.add(served.operation());
                        }
                    }));
    private final org.externalcontacts.generated.ApiClient client = new org.externalcontacts.generated.ApiClient();

    @BeforeEach
    void logIn() throws ApiException {
        client.updateBaseUri(server.baseUri().toString());
        String token = new ServerApi(client)
                .postOauthToken("client_credentials", "app", "s3cret")
                .getAccessToken();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    @AfterEach
    void close() {
        server.close();
        engine.close();
    }

    @Test
    void itCallsAll71Operations() throws ApiException {
        contacts();
        identities();
        organizations();
        notes();
        relationships();
        schemas();
        journeys();
        assertThat(wentWell)
                .containsAll(
                        Arrays.stream(Operation.values()).map(Operation::id).toList());
    }

    @Test
    void itCallsWhatIsServedBesideThem() throws ApiException {
        assertThat(new ServerApi(client).getHealth().getStatus()).isEqualTo("up");
        assertThat(new ServerApi(client).getOpenapi()).isNotNull();
        ExternalContact seen = seen("ada@example.org");
        LocalExpiry expired = new LocalApi(client)
                .postLocalExpire(new LocalExpiry().at(OffsetDateTime.parse("2999-01-01T00:00:00Z")));
        assertThat(expired.getRemoved()).containsExactly(seen.getId());
    }

    @Test
    void aRefusalIsAnExceptionWithItsStatus() {
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> new ContactsApi(client).getExternalcontactsContact(UUID.randomUUID(), null));
        assertThat(refused.getCode()).isEqualTo(404);
    }

    private void contacts() throws ApiException {
        ContactsApi contacts = new ContactsApi(client);
        ExternalContact ada =
                contacts.postExternalcontactsContacts(person("Ada").workEmail("ada@example.org"));
        assertThat(ada.getCreateDate()).isNotNull();
        ExternalContact changed =
                contacts.putExternalcontactsContact(ada.getId(), person("Ada").title("Countess"));
        assertThat(changed.getTitle()).isEqualTo("Countess");
        assertThat(contacts.getExternalcontactsContact(ada.getId(), List.of("externalOrganization")))
                .isEqualTo(changed);
        assertThat(contacts.getExternalcontactsContacts(20, 1, "ada", "lastName:asc", null)
                        .getTotal())
                .isEqualTo(1);
        assertThat(contacts.getExternalcontactsScanContacts(10, null).getEntities())
                .hasSize(1);
        UUID bob = contacts.postExternalcontactsBulkContactsAdd(
                        new BulkContactsRequest().addEntitiesItem(person("Bob")))
                .getResults()
                .get(0)
                .getEntity()
                .getId();
        assertThat(contacts.postExternalcontactsBulkContactsUpdate(new BulkContactsRequest()
                                .addEntitiesItem(person("Bobby").id(bob)))
                        .getErrorCount())
                .isZero();
        assertThat(contacts.postExternalcontactsBulkContacts(ids(bob, ada.getId()))
                        .getResults())
                .hasSize(2);
        assertThat(contacts.postExternalcontactsBulkContactsUnresolved(ids(bob)).getErrorCount())
                .isZero();
        assertThat(contacts.postExternalcontactsBulkContactsRemove(ids(bob)).getErrorCount())
                .isZero();
        contacts.deleteExternalcontactsContact(ada.getId());
    }

    private void identities() throws ApiException {
        IdentitiesApi identities = new IdentitiesApi(client);
        ExternalContact seen = seen("eve@example.org");
        assertThat(identities.postExternalcontactsContactPromotion(seen.getId()).getType())
                .isEqualTo(ExternalContact.TypeEnum.CURATED);
        ContactIdentifier phone = new ContactIdentifier().type("Phone").value("+12025550147");
        assertThat(identities
                        .patchExternalcontactsContactIdentifiers(
                                seen.getId(),
                                new IdentifierClaimRequest()
                                        .operation(IdentifierClaimRequest.OperationEnum.CLAIM)
                                        .identifier(phone))
                        .getDateCreated())
                .isNotNull();
        assertThat(identities
                        .getExternalcontactsContactIdentifiers(seen.getId())
                        .getEntities())
                .hasSize(2);
        assertThat(identities.postExternalcontactsIdentifierlookup(phone).getId())
                .isEqualTo(seen.getId());
        assertThat(identities
                        .getExternalcontactsReversewhitepageslookup("eve@example.org", null)
                        .getContacts())
                .hasSize(1);
        ExternalContact other = seen("other@example.org");
        ExternalContact merged = identities.postExternalcontactsMergeContacts(
                new MergeRequest().sourceContactId(other.getId()).targetContactId(seen.getId()));
        assertThat(merged.getMergeSet()).hasSize(3);
        assertThat(identities
                        .getExternalcontactsContactUnresolved(other.getId(), null)
                        .getId())
                .isEqualTo(other.getId());
    }

    private void organizations() throws ApiException {
        OrganizationsApi organizations = new OrganizationsApi(client);
        TrustorsApi trustors = new TrustorsApi(client);
        UUID acme = organizations
                .postExternalcontactsOrganizations(company("Acme").employeeCount(5_000_000_000L))
                .getId();
        assertThat(organizations
                        .getExternalcontactsOrganization(acme, null, true)
                        .getEmployeeCount())
                .isEqualTo(5_000_000_000L);
        organizations.putExternalcontactsOrganization(acme, company("Acme & Co").addTagsItem("vip"));
        UUID trustor = UUID.randomUUID();
        assertThat(trustors.putExternalcontactsOrganizationTrustorTrustorId(acme, trustor)
                        .getTrustorOrgId())
                .isEqualTo(trustor);
        assertThat(organizations
                        .getExternalcontactsOrganizations(null, null, null, List.of(trustor), null, null, true)
                        .getEntities())
                .hasSize(1);
        trustors.deleteExternalcontactsOrganizationTrustor(acme);
        assertThat(new ContactsApi(client)
                        .getExternalcontactsOrganizationContacts(acme, null, null, null, null, null)
                        .getTotal())
                .isZero();
        organizations.getExternalcontactsScanOrganizations(null, null);
        UUID other = organizations
                .postExternalcontactsBulkOrganizationsAdd(
                        new BulkOrganizationsRequest().addEntitiesItem(company("Other")))
                .getResults()
                .get(0)
                .getEntity()
                .getId();
        organizations.postExternalcontactsBulkOrganizationsUpdate(
                new BulkOrganizationsRequest().addEntitiesItem(company("Others").id(other)));
        organizations.postExternalcontactsBulkOrganizations(ids(other));
        organizations.postExternalcontactsBulkOrganizationsRemove(ids(other));
        organizations.deleteExternalcontactsOrganization(acme);
    }

    private void notes() throws ApiException {
        NotesApi notes = new NotesApi(client);
        UUID contact = new ContactsApi(client)
                .postExternalcontactsContacts(person("Noted"))
                .getId();
        UUID acme = new OrganizationsApi(client)
                .postExternalcontactsOrganizations(company("Noted"))
                .getId();
        UUID first =
                notes.postExternalcontactsContactNotes(contact, note("Hello")).getId();
        UUID second =
                notes.postExternalcontactsOrganizationNotes(acme, note("Hello")).getId();
        notes.getExternalcontactsContactNote(contact, first, List.of("author"));
        notes.getExternalcontactsOrganizationNote(acme, second, null);
        notes.putExternalcontactsContactNote(contact, first, note("Again"));
        notes.putExternalcontactsOrganizationNote(acme, second, note("Again"));
        assertThat(notes.getExternalcontactsContactNotes(contact, null, null, "createDate:desc", null)
                        .getTotal())
                .isEqualTo(1);
        assertThat(notes.getExternalcontactsOrganizationNotes(acme, null, null, null, null)
                        .getTotal())
                .isEqualTo(1);
        assertThat(notes.getExternalcontactsScanNotes(null, null).getEntities()).hasSize(2);
        Note more = note("More").entityId(contact).entityType(Note.EntityTypeEnum.CONTACT);
        UUID third = notes.postExternalcontactsBulkNotesAdd(new BulkNotesRequest().addEntitiesItem(more))
                .getResults()
                .get(0)
                .getEntity()
                .getId();
        assertThat(notes.postExternalcontactsBulkNotesUpdate(new BulkNotesRequest().addEntitiesItem(more.id(third)))
                        .getErrorCount())
                .isZero();
        notes.postExternalcontactsBulkNotes(ids(third));
        notes.postExternalcontactsBulkNotesRemove(ids(third));
        notes.deleteExternalcontactsContactNote(contact, first);
        notes.deleteExternalcontactsOrganizationNote(acme, second);
    }

    private void relationships() throws ApiException {
        RelationshipsApi relationships = new RelationshipsApi(client);
        UUID acme = new OrganizationsApi(client)
                .postExternalcontactsOrganizations(company("Related"))
                .getId();
        Relationship manager = new Relationship()
                .user(new User().id(USER))
                .externalOrganization(new ExternalOrganizationReference().id(acme))
                .relationship("Account Manager");
        UUID first = relationships.postExternalcontactsRelationships(manager).getId();
        relationships.putExternalcontactsRelationship(first, manager);
        assertThat(relationships.getExternalcontactsRelationship(first, null).getRelationship())
                .isEqualTo("Account Manager");
        assertThat(relationships
                        .getExternalcontactsOrganizationRelationships(acme, null, null, null, null)
                        .getTotal())
                .isEqualTo(1);
        relationships.getExternalcontactsScanRelationships(null, null);
        UUID second = relationships
                .postExternalcontactsBulkRelationshipsAdd(new BulkRelationshipsRequest().addEntitiesItem(manager))
                .getResults()
                .get(0)
                .getEntity()
                .getId();
        relationships.postExternalcontactsBulkRelationshipsUpdate(
                new BulkRelationshipsRequest().addEntitiesItem(manager.id(second)));
        relationships.postExternalcontactsBulkRelationships(ids(second));
        relationships.postExternalcontactsBulkRelationshipsRemove(ids(second));
        relationships.deleteExternalcontactsRelationship(first);
    }

    private void schemas() throws ApiException {
        SchemasApi schemas = new SchemasApi(client);
        DataSchema loyalty = new DataSchema().name("Loyalty").version(0).jsonSchema(Map.of("properties", Map.of()));
        UUID first = schemas.postExternalcontactsContactsSchemas(loyalty).getId();
        UUID second = schemas.postExternalcontactsOrganizationsSchemas(loyalty).getId();
        assertThat(schemas.putExternalcontactsContactsSchema(first, loyalty.version(1))
                        .getVersion())
                .isEqualTo(2);
        schemas.putExternalcontactsOrganizationsSchema(second, loyalty.version(1));
        schemas.getExternalcontactsContactsSchema(first);
        schemas.getExternalcontactsOrganizationsSchema(second);
        schemas.getExternalcontactsContactsSchemaVersion(first, 1);
        schemas.getExternalcontactsOrganizationsSchemaVersion(second, 1);
        assertThat(schemas.getExternalcontactsContactsSchemaVersions(first).getEntities())
                .hasSize(2);
        schemas.getExternalcontactsOrganizationsSchemaVersions(second);
        schemas.getExternalcontactsContactsSchemas();
        schemas.getExternalcontactsOrganizationsSchemas();
        schemas.deleteExternalcontactsContactsSchema(first);
    }

    private void journeys() throws ApiException {
        ExternalContact visitor = seen("visitor@example.org");
        new LocalApi(client)
                .postLocalSessions(new Session()
                        .id(UUID.randomUUID())
                        .type("web")
                        .externalContact(new AddressableEntityRef().id(visitor.getId()))
                        .createdDate(OffsetDateTime.parse("2026-01-01T00:00:00Z")));
        assertThat(new JourneysApi(client)
                        .getExternalcontactsContactJourneySessions(visitor.getId(), 25, null, true)
                        .getEntities())
                .hasSize(1);
        UUID conversation = UUID.randomUUID();
        new ConversationsApi(client)
                .putExternalcontactsConversation(
                        conversation,
                        new ConversationAssociation()
                                .conversationId(conversation)
                                .communicationId(UUID.randomUUID())
                                .mediaType("CALL")
                                .externalContactId(visitor.getId()));
    }

    private ExternalContact seen(String email) throws ApiException {
        return new LocalApi(client)
                .postLocalInteractions(new LocalInteraction()
                        .addIdentifiersItem(
                                new ContactIdentifier().type("Email").value(email)));
    }

    private static ExternalContact person(String name) {
        return new ExternalContact().firstName(name).cellPhone(new PhoneNumber().display("+1 202 555 0147"));
    }

    private static ExternalOrganization company(String name) {
        return new ExternalOrganization().name(name);
    }

    private static Note note(String text) {
        return new Note().noteText(text).createdBy(new User().id(USER));
    }

    private static BulkIdsRequest ids(UUID... ids) {
        return new BulkIdsRequest()
                .entities(Arrays.stream(ids)
                        .map(id -> new AddressableEntityRef().id(id))
                        .toList());
    }
}
