package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.RawConnection;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.internal.description.DescribedAnswers;
import org.externalcontacts.server.internal.description.OpenApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server in memory invents people, loads files, and gives everything away and takes it back, for each tenant alone. */
class ProgramServicesTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final String LINES = "application/x-ndjson";

    private final TenantsInMemory tenants =
            new TenantsInMemory(() -> InMemoryExternalContacts.builder().tenants());
    private final ServerOptions.RecentEvents events = new ServerOptions.RecentEvents();
    private final ExternalContactsServer server = ExternalContactsServer.start(
            tenants, ServerOptions.defaults().recentEvents(events).localServices(new ProgramServices(tenants, true)));
    private final PlainClient acme = new PlainClient(server.baseUri(), server.tokenFor(ACME, Caller.trusted()));
    private final PlainClient other = new PlainClient(server.baseUri(), server.tokenFor(Caller.trusted()));

    @AfterEach
    void close() {
        server.close();
        tenants.close();
    }

    @Test
    void inventedPeopleAreThoseOfTheSeedAndOfTheTenantOfTheCaller() {
        assertThat(acme.post("/local/people", "{\"number\":60,\"seed\":3,\"duplicates\":0.5}")
                        .body())
                .isEqualTo("{\"created\":60,\"rejected\":0}");
        JsonNode listed = PlainClient.json(acme.get("/local/contacts"));
        assertThat(listed.path("total").asInt()).isEqualTo(60);
        assertThat(acme.get("/api/v2/externalcontacts/contacts?q=person.3.0@example.org")
                        .body())
                .contains("person.3.0@example.org");
        assertThat(total(other)).isZero();
    }

    @Test
    void aFileIsLoadedAndWhatBecameOfItsRowsIsTold() {
        HttpResponse<String> loaded = acme.post(
                "/local/files",
                file(
                        "people.csv",
                        "id;firstName;workEmail;workPhone;party\n1;Ada;ada@example.org;ask;x\n2;Bob;x;;\n3;Eve\n"));
        assertThat(loaded.statusCode()).isEqualTo(200);
        assertThat(loaded.body())
                .isEqualTo("{\"format\":\"CSV in UTF-8, separated by ;\","
                        + "\"used\":[\"id (key of the row)\",\"firstName\",\"workEmail\",\"workPhone\"],\"unused\":[\"party\"],"
                        + "\"contacts\":1,\"rejected\":2,\"rows\":["
                        + "{\"line\":2,\"reasons\":[],\"remarks\":[\"workPhone is kept as written, but is not a valid phone number\"]},"
                        + "{\"line\":3,\"reasons\":[\"workEmail is not an e-mail address\"],\"remarks\":[]},"
                        + "{\"line\":4,\"reasons\":[\"has 2 columns, the header has 5\"],\"remarks\":[]}],\"more\":0}");
        assertThat(total(acme)).isEqualTo(1);
        assertThat(total(other)).isZero();
    }

    @Test
    void ofAFileWithManyBadRowsTheFirstHundredAreTold() {
        JsonNode loaded = PlainClient.json(acme.post(
                "/local/files", file("people.csv", "firstName,workEmail\n" + "Ada,x\n".repeat(130) + "Eve,\n")));
        assertThat(loaded.path("rows")).hasSize(100);
        assertThat(loaded.path("more").asInt()).isEqualTo(30);
        assertThat(loaded.path("rejected").asInt()).isEqualTo(130);
        assertThat(loaded.path("contacts").asInt()).isEqualTo(1);
    }

    @Test
    void theEncodingOfAFileCanBeNamed() {
        byte[] content = "firstName\nZoë\n".getBytes(Charset.forName("windows-1252"));
        String body = "{\"name\":\"people.csv\",\"content\":\""
                + Base64.getEncoder().encodeToString(content) + "\",\"charset\":\"windows-1252\"}";
        assertThat(PlainClient.json(acme.post("/local/files", body))
                        .path("format")
                        .asText())
                .isEqualTo("CSV in windows-1252, separated by ,");
        assertThat(acme.get("/local/contacts").body()).contains("Zoë");
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithTheReason() {
        HttpResponse<String> refused = acme.post("/local/files", file("people.csv", "Ada,Lovelace\n"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("is the header row missing?").doesNotContain("Lovelace");
    }

    @Test
    void whatWasSavedReplacesEverythingOfTheTenantAndOfNoOther() {
        acme.post("/local/files", file("a.csv", "firstName,company\nAda,Acme\nBob,\n"));
        String saved = acme.get("/local/snapshot").body();
        acme.post("/local/people", "{\"number\":5}");
        other.post("/local/people", "{\"number\":3}");
        String toldBefore = acme.get("/local/events").body();
        HttpResponse<String> restored = acme.send("POST", "/local/snapshot", LINES, saved);
        assertThat(restored.statusCode()).isEqualTo(200);
        assertThat(restored.body()).isEqualTo("{\"restored\":{\"organizations\":1,\"contacts\":2}}");
        assertThat(acme.get("/local/snapshot").body()).isEqualTo(saved);
        assertThat(total(acme)).isEqualTo(2);
        assertThat(total(other)).isEqualTo(3);
        assertThat(acme.get("/local/events").body()).isEqualTo(toldBefore);
    }

    @Test
    void anArchiveThatCannotBeUsedIsRefusedWithItsLineAndChangesNothing() {
        acme.post("/local/people", "{\"number\":5,\"duplicates\":0}");
        String saved = acme.get("/local/snapshot").body();
        acme.post("/local/people", "{\"number\":1,\"seed\":2}");
        String[] lines = saved.split("\n", -1);
        lines[2] = "{\"kind\":\"secret\"}";
        HttpResponse<String> refused = acme.send("POST", "/local/snapshot", LINES, String.join("\n", lines));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("line 3: ").doesNotContain("secret");
        HttpResponse<String> cut = acme.send("POST", "/local/snapshot", LINES, saved.substring(0, saved.length() - 20));
        assertThat(cut.statusCode()).isEqualTo(400);
        assertThat(acme.send("POST", "/local/snapshot", LINES, "").statusCode()).isEqualTo(400);
        assertThat(total(acme)).isEqualTo(6);
    }

    @Test
    void whatIsAnsweredIsWhatIsDescribed() throws IOException {
        acme.post("/local/files", file("a.csv", "firstName,company,workPhone\nAda,Acme,ask\nBob,,\n"));
        String saved = acme.get("/local/snapshot").body();
        DescribedAnswers described = new DescribedAnswers(OpenApi.document());
        assertThat(misfits(described, "GET /local/overview", "")).isEmpty();
        assertThat(misfits(described, "GET /local/contacts?pageSize=1", "")).isEmpty();
        assertThat(misfits(described, "GET /local/contacts?pageSize=0", "")).isEmpty();
        assertThat(misfits(described, "POST /local/people", "{\"number\":3}")).isEmpty();
        assertThat(misfits(described, "POST /local/files", file("a.csv", "firstName,workPhone\nAda,ask\n")))
                .isEmpty();
        assertThat(misfits(described, "POST /local/files", file("a.csv", "Ada\n")))
                .isEmpty();
        assertThat(misfits(described, "POST /local/snapshot", saved)).isEmpty();
        assertThat(misfits(described, "POST /local/snapshot", "{}")).isEmpty();
        assertThat(described.compared()).isEqualTo(8);
    }

    @Test
    void whereRecordsAreNotInMemoryTheyAreNotCounted() {
        try (ExternalContactsServer database = ExternalContactsServer.start(
                tenants, ServerOptions.defaults().localServices(new ProgramServices(tenants, false)))) {
            PlainClient client = new PlainClient(database.baseUri(), database.tokenFor(Caller.trusted()));
            String overview = client.get("/local/overview").body();
            assertThat(overview).contains("\"now\"").doesNotContain("total", "\"contacts\"");
        }
    }

    private List<String> misfits(DescribedAnswers described, String call, String body) throws IOException {
        String type = call.endsWith("snapshot") ? LINES : "application/json";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = call + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + acme.token()
                + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (RawConnection connection = new RawConnection(server.baseUri())) {
            connection.send(head.getBytes(StandardCharsets.US_ASCII));
            connection.send(bytes);
            return described.misfits(head, connection.answer());
        }
    }

    private static int total(PlainClient client) {
        return PlainClient.json(client.get("/local/overview"))
                .path("contacts")
                .path("total")
                .asInt(-1);
    }

    private static String file(String name, String content) {
        return "{\"name\":\"" + name + "\",\"content\":\""
                + Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }
}
