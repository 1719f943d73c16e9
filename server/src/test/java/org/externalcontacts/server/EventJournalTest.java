package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server tells what the engine behind it stored, whoever had it stored, and to nobody of another tenant. */
@Timeout(60)
class EventJournalTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .workEmail("ada@example.org")
            .build();

    private final ServerOptions.RecentEvents events = new ServerOptions.RecentEvents();

    @Test
    void anActIsToldWithItsFactsBeforeAndAfter() {
        try (RunningServer running = running(TenantId.DEFAULT)) {
            Contact ada = running.engine.contacts().create(ADA).get();
            running.engine
                    .contacts()
                    .update(ada.id(), ADA.toBuilder().firstName("Augusta").build())
                    .get();
            JsonNode told = RunningServer.json(running.call("GET", "/local/events", ""));
            assertThat(told.path("last").asLong()).isEqualTo(2);
            assertThat(told.path("dropped").asLong(-1)).isZero();
            assertThat(told.path("items").findValuesAsText("number")).containsExactly("1", "2");
            assertThat(told.path("items").path(0).path("facts").findValuesAsText("kind"))
                    .containsExactly("contactCreated", "identifierClaimed");
            JsonNode change = told.path("items").path(1);
            assertThat(change.path("caller").path("trusted").asBoolean()).isTrue();
            assertThat(change.path("topics").path(0).asText())
                    .isEqualTo("contacts." + ada.id().text());
            assertThat(change.findPath("before").path("firstName").asText()).isEqualTo("Ada");
            assertThat(change.findPath("after").path("firstName").asText()).isEqualTo("Augusta");
        }
    }

    @Test
    void theOnlyEngineNeedNotKnowWhatTheServerCallsItsTenant() {
        try (RunningServer running = running(ACME)) {
            running.engine.contacts().create(ADA).get();
            assertThat(RunningServer.json(running.call("GET", "/local/events", ""))
                            .path("items"))
                    .hasSize(1);
        }
    }

    @Test
    void nobodyIsToldOfAnotherTenant() throws IOException, InterruptedException {
        ServerOptions options = ServerOptions.defaults().recentRequests(true).recentEvents(events);
        try (Tenants tenants =
                        InMemoryExternalContacts.builder().listener(events).tenants();
                ExternalContactsServer server = ExternalContactsServer.start(tenants, options)) {
            tenants.engine(ACME).contacts().create(ADA).get();
            String acme = server.tokenFor(ACME, Caller.trusted());
            String usual = server.tokenFor(Caller.trusted());
            get(server, RunningServer.CONTACTS, acme);
            assertThat(get(server, "/local/events", acme)).contains("contactCreated");
            assertThat(get(server, "/local/events", usual)).isEqualTo("{\"items\":[],\"last\":0,\"dropped\":0}");
            String told = get(server, "/local/requests", acme);
            while (!told.contains("get_externalcontacts_contacts")) {
                told = get(server, "/local/requests", acme);
            }
            assertThat(get(server, "/local/requests", usual)).isEqualTo("{\"items\":[],\"last\":0,\"dropped\":0}");
        }
    }

    @Test
    void aProgramGivesThemToTheEngineAndToTheServer() throws IOException, InterruptedException {
        ServerOptions.RecentEvents events = new ServerOptions.RecentEvents();
        LocalEngine engine = InMemoryExternalContacts.builder().listener(events).build();
        ExternalContactsServer server = ExternalContactsServer.start(
                engine, ServerOptions.defaults().recentRequests(true).recentEvents(events));
        try (engine;
                server) {
            engine.contacts().create(ADA).get();
            assertThat(get(server, "/local/events", server.tokenFor(Caller.trusted())))
                    .contains("contactCreated");
        }
    }

    private RunningServer running(TenantId tenant) {
        return new RunningServer(
                InMemoryExternalContacts.builder().listener(events).build(),
                options -> options.tenant(tenant).recentEvents(events));
    }

    private static String get(ExternalContactsServer server, String path, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUri() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
