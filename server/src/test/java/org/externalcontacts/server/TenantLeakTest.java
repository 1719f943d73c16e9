package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.UUID;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever one tenant asks for, with the ids, cursors, identifiers and words of another, the answers are those of somebody who made them up: they
 * show nothing of that tenant, and nothing of it is changed.
 */
@Timeout(300)
class TenantLeakTest {

    private static final int TRIES = 10_000;

    /** Each takes a while: the database is asked. */
    private static final int TRIES_ON_TABLES = 1_000;

    private static final String MARK = "zorgonite";
    private static final String EMAIL = MARK + "@example.org";
    private static final TenantId OWN = new TenantId("own");
    private static final TenantId OTHER = new TenantId("other");

    private final Random random = new Random(20261126);
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nothingOfATenantIsSeenByAnother() throws IOException, InterruptedException {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            assertThat(leaks(tenants, OWN, TRIES)).isEmpty();
        }
    }

    @Test
    void nothingOfATenantIsSeenByAnotherWhoseRecordsAreInTheSameTables() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Tenants tenants = onTablesOf(postgres)) {
            assertThat(leaks(tenants, OWN, TRIES_ON_TABLES)).isEmpty();
        }
    }

    @Test
    void aServerThatMixesTenantsOfTheSameTablesIsFound() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Tenants tenants = onTablesOf(postgres)) {
            assertThat(leaks(tenants, OTHER, TRIES_ON_TABLES)).isNotEmpty();
        }
    }

    private static Tenants onTablesOf(EmbeddedPostgres postgres) {
        return PostgresExternalContacts.builder(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "")
                .openTenants();
    }

    @Test
    void aServerThatMixesTenantsIsFound() throws IOException, InterruptedException {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            assertThat(leaks(tenants, OTHER, TRIES)).isNotEmpty();
        }
    }

    /** What showed something of the other tenant to the caller, who is given the records of this one. */
    private List<String> leaks(Tenants tenants, TenantId served, int most) throws IOException, InterruptedException {
        ExternalContacts other = tenants.engine(OTHER);
        Requested requested = new Requested(filled(other), filledPlainly(tenants.engine(OWN)), random);
        String before = contents(other);
        List<String> leaks = List.empty();
        try (ExternalContactsServer server = ExternalContactsServer.start(tenants, ServerOptions.defaults())) {
            String token = server.tokenFor(served, Caller.trusted());
            String cursor = other.contacts()
                    .scan(ScanRequest.startOf(ScanRequest.LEAST))
                    .get()
                    .next()
                    .get()
                    .text();
            for (int tries = 0; tries < most && leaks.size() < 10; tries++) {
                Endpoint<?, ?, ?> endpoint =
                        Endpoints.all().get(tries % Endpoints.all().size());
                leaks = leaks.appendAll(leak(server.baseUri(), token, endpoint, requested, cursor));
            }
        }
        assertThat(leaks.nonEmpty() ? List.empty() : requested.neverOfTheirKind())
                .as("operations that were never asked for a record of their own kind")
                .isEmpty();
        return served.equals(OTHER) || contents(other).equals(before) ? leaks : leaks.append("it was changed");
    }

    private Option<String> leak(
            URI server, String token, Endpoint<?, ?, ?> endpoint, Requested requested, String cursor)
            throws IOException, InterruptedException {
        List<String> ids = requested.ofOther();
        List<String> madeUp = ids.map(id -> UUID.randomUUID().toString());
        String path = requested.path(endpoint) + query(endpoint, cursor);
        String body = endpoint.body().isDefined() ? body(endpoint, requested) : "";
        HttpResponse<String> answer = send(server, token, endpoint, path, body);
        HttpResponse<String> control =
                send(server, token, endpoint, replaced(path, ids, madeUp), replaced(body, ids, madeUp));
        // What was sent may be repeated.
        boolean showsOther = ids.exists(id -> answer.body().contains(id) && !(path + body).contains(id))
                || answer.body().replace(body, "").contains("shown-" + MARK);
        return Option.when(
                showsOther || answer.statusCode() != control.statusCode(),
                endpoint.operation() + " " + answer.statusCode() + ", with made-up ids " + control.statusCode());
    }

    private HttpResponse<String> send(URI server, String token, Endpoint<?, ?, ?> endpoint, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Bearer " + token)
                .method(
                        endpoint.verb().name(),
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(
                body.isEmpty()
                        ? request.build()
                        : request.header("Content-Type", "application/json").build(),
                BodyHandlers.ofString());
    }

    private static String query(Endpoint<?, ?, ?> endpoint, String cursor) {
        return endpoint.query()
                .flatMap(parameter -> switch (parameter.name()) {
                    case "q" -> Option.some("q=" + MARK);
                    case "cursor" -> Option.some("cursor=" + cursor);
                    case "lookupVal" -> Option.some("lookupVal=" + EMAIL);
                    default -> Option.<String>none();
                })
                .mkString("?", "&", "");
    }

    /** A body that is taken, about what the other tenant has. Nothing in it is stored twice: it would be found again as one's own. */
    private static String body(Endpoint<?, ?, ?> endpoint, Requested requested) {
        return switch (endpoint.body().get().name()) {
            case "ContactIdentifier" -> "{\"type\":\"Email\",\"value\":\"" + EMAIL + "\"}";
            case "IdentifierClaimRequest" ->
                "{\"operation\":\"Release\",\"identifier\":{\"type\":\"Email\",\"value\":\"" + EMAIL + "\"}}";
            case "MergeRequest" ->
                "{\"sourceContactId\":\"" + requested.parent("contacts") + "\",\"targetContactId\":\""
                        + requested.record("contacts") + "\"}";
            case "ConversationAssociation" ->
                "{\"conversationId\":\"" + requested.record("conversations") + "\",\"communicationId\":\""
                        + requested.record("communications") + "\",\"mediaType\":\"CALL\",\"externalContactId\":\""
                        + requested.record("contacts") + "\"}";
            case "Note" -> "{\"noteText\":\"x\",\"createdBy\":{\"id\":\"" + UUID.randomUUID() + "\"}}";
            case "Relationship" ->
                "{\"relationship\":\"x\",\"user\":{\"id\":\"" + UUID.randomUUID()
                        + "\"},\"externalOrganization\":{\"id\":\"" + requested.record("organizations") + "\"}}";
            case "DataSchema" -> "{\"version\":1,\"jsonSchema\":{\"properties\":7}}";
            case "ExternalContact" ->
                "{\"title\":\"x\",\"externalOrganization\":{\"id\":\"" + requested.record("organizations")
                        + "\"},\"schema\":{\"id\":\"" + requested.record("schemas")
                        + "\",\"version\":1},\"customFields\":{}}";
            case "ExternalOrganization" ->
                "{\"name\":\"x\",\"schema\":{\"id\":\"" + requested.record("schemas")
                        + "\",\"version\":1},\"customFields\":{}}";
            default ->
                "{\"entities\":[{\"id\":\"" + requested.record(Requested.bulk(endpoint)) + "\"},{\"id\":\""
                        + requested.record(Requested.bulk(endpoint)) + "\"}]}";
        };
    }

    private static String replaced(String text, List<String> ids, List<String> others) {
        return ids.zip(others).foldLeft(text, (so, pair) -> so.replace(pair._1, pair._2));
    }

    /** Records of every kind, of which every text has the mark; their ids, by what they are called in paths. */
    private static Map<String, List<String>> filled(ExternalContacts engine) {
        OrganizationId company = done(engine.organizations().create(OrganizationProfile.of("shown-" + MARK)))
                .id();
        TrustorId trustor = new TrustorId(UUID.randomUUID());
        done(engine.trustors().link(company, trustor));
        String schema = done(engine.contactSchemas().create(schema())).id().text();
        String ofCompanies =
                done(engine.organizationSchemas().create(schema())).id().text();
        List<String> people = List.range(0, 30).map(number -> person(engine, company, number));
        ContactId first = ContactId.parse(people.head());
        Note.Draft text = Note.Draft.of("shown-" + MARK, new UserId(UUID.randomUUID()));
        Note onContact = done(engine.notes().create(NoteOwner.of(first), text));
        Note onCompany = done(engine.notes().create(NoteOwner.of(company), text));
        Communication call = new Communication(
                new ConversationId(UUID.randomUUID()), new CommunicationId(UUID.randomUUID()), MediaType.CALL);
        done(engine.conversations().associate(call, first));
        Relationship relationship = done(engine.relationships()
                .create(Relationship.Draft.of(new UserId(UUID.randomUUID()), company, "shown-" + MARK)));
        return HashMap.of(
                "contacts",
                people,
                "organizations",
                List.of(company.text()),
                "schemas",
                List.of(schema, ofCompanies),
                "notes",
                List.of(onContact.id().text(), onCompany.id().text()),
                "relationships",
                List.of(relationship.id().text()),
                "trustor",
                List.of(trustor.text()),
                "conversations",
                List.of(call.conversation().text()),
                "communications",
                List.of(call.communication().text()));
    }

    private static String person(ExternalContacts engine, OrganizationId company, int number) {
        ContactProfile.Builder profile = ContactProfile.builder()
                .firstName("shown-" + MARK)
                .lastName(MARK + number)
                .organization(company);
        return done(engine.contacts().create((number == 0 ? profile.workEmail(EMAIL) : profile).build()))
                .id()
                .text();
    }

    private static Map<String, List<String>> filledPlainly(ExternalContacts engine) {
        Contact ada = done(engine.contacts()
                .create(ContactProfile.builder().firstName("Ada").build()));
        Organization acme = done(engine.organizations().create(OrganizationProfile.of("Acme")));
        return HashMap.of(
                "contacts",
                List.of(ada.id().text()),
                "organizations",
                List.of(acme.id().text()));
    }

    private static SchemaDraft schema() {
        return SchemaDraft.of("shown-" + MARK, FieldDefinition.of("note_text", FieldType.TEXT));
    }

    private static String contents(ExternalContacts engine) {
        return List.of(
                        done(engine.contacts().all()).toList(),
                        done(engine.organizations().all()).toList(),
                        done(engine.notes().all()).toList(),
                        done(engine.relationships().all()).toList(),
                        done(engine.contactSchemas().list()),
                        done(engine.organizationSchemas().list()))
                .mkString("\n");
    }

    private static <T> T done(io.vavr.control.Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(Refusal::asException);
    }
}
