package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.server.observe.MicrometerRequestListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served, and what is said to requests for something else. */
class ApiTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final RunningServer running =
            new RunningServer(options -> options.listener(new MicrometerRequestListener(metrics)));

    @AfterEach
    void close() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET %s HTTP/9.9",
                "GET %s HTTP/1.2",
                "GET %s",
                "GET  HTTP/1.1",
                "GET %s?q=\u00ff\u00fe HTTP/1.1",
                "GET %s/\u00ff HTTP/1.1",
                "GET //%s HTTP/1.1",
                "G<T %s HTTP/1.1"
            })
    void aRequestLineThatIsNoneIsABadRequest(String line) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            String request = line.formatted(RunningServer.CONTACTS) + "\r\nHost: x\r\nAuthorization: Bearer "
                    + running.token() + "\r\n\r\n";
            RawConnection.RawAnswer answer = connection.exchange(request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"bad.request\"");
        }
    }

    @Test
    void healthIsToldToAnyone() {
        HttpResponse<String> answer = running.send(HttpRequest.newBuilder(running.uri("/health")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(answer).path("status").asText()).isEqualTo("up");
    }

    @Test
    void anAddressWithColonsIsListenedOnToo() {
        try (RunningServer newer = new RunningServer(options -> options.host("::ffff:127.0.0.1"))) {
            assertThat(newer.server.baseUri().getHost()).isEqualTo("[::ffff:127.0.0.1]");
            assertThat(newer.call("GET", RunningServer.CONTACTS, "").statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v2",
                "/api/v2/externalcontacts",
                "/api/v2/externalcontacts/contacts/",
                "/api/v2/externalcontacts/contacts/1/notes/2/3",
                "/api/v2/externalcontacts/bulk",
                "/local/",
                "/local/nothing"
            })
    void anUnknownPathIsNotFound(String path) {
        HttpResponse<String> answer = running.call("POST", path, "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningServer.json(answer).path("code").asText()).isEqualTo("not.found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | /api/v2/externalcontacts/contacts | GET, HEAD, POST, OPTIONS",
                "POST | /api/v2/externalcontacts/contacts/1 | DELETE, GET, HEAD, PUT, OPTIONS",
                "DELETE | /api/v2/externalcontacts/scan/notes | GET, HEAD, OPTIONS",
                "GET | /api/v2/externalcontacts/merge/contacts | POST, OPTIONS",
                "GET | /local/expire | POST, OPTIONS",
                "GET | /oauth/token | POST, OPTIONS",
                "POST | /health | GET, HEAD, OPTIONS"
            })
    void aKnownPathWithAnotherVerbSaysWhichItTakes(String verb, String path, String allowed) {
        HttpResponse<String> answer = running.call(verb, path, "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
        assertThat(RunningServer.json(answer).path("code").asText()).isEqualTo("method.not.allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "json", "application/json-patch+json"})
    void aBodyThatIsNotJsonIsRefused(String type) {
        HttpResponse<String> answer = running.send(HttpRequest.newBuilder(running.uri(RunningServer.CONTACTS))
                .header("Authorization", "Bearer " + running.token())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void theCorrelationIdOfTheCallerIsTheAnswersAndTheErrors() {
        HttpRequest.Builder request = HttpRequest.newBuilder(running.uri(RunningServer.CONTACTS + "/nobody"))
                .header("Authorization", "Bearer " + running.token());
        HttpResponse<String> named = running.send(request.copy().header("ININ-Correlation-Id", "my-call-1"));
        assertThat(named.headers().firstValue("ININ-Correlation-Id")).hasValue("my-call-1");
        assertThat(RunningServer.json(named).path("contextId").asText()).isEqualTo("my-call-1");
        HttpResponse<String> unsafe = running.send(request.copy().header("ININ-Correlation-Id", "a b"));
        assertThat(unsafe.headers().firstValue("ININ-Correlation-Id").orElseThrow())
                .hasSize(36);
    }

    @Test
    void allThatIsWrongWithACallIsToldAtOnce() {
        HttpResponse<String> answer =
                running.call("GET", RunningServer.CONTACTS + "?pageSize=many&pageNumber=x&expand=everything", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(answer).path("details").findValuesAsText("fieldName"))
                .containsExactly("pageSize", "pageNumber", "expand");
    }

    @Test
    void pathAndBodyAreToldTogether() {
        HttpResponse<String> answer =
                running.call("PUT", RunningServer.CONTACTS + "/nobody", "{\"externalOrganization\":{\"id\":\"x\"}}");
        assertThat(RunningServer.json(answer).path("details").findValuesAsText("fieldName"))
                .containsExactly("contactId", "externalOrganization.id");
    }

    @Test
    void aContactThatIsNotThereToBeDeletedHasACodeOfItsOwn() {
        HttpResponse<String> answer =
                running.call("DELETE", RunningServer.CONTACTS + "/11111111-1111-4111-8111-111111111111", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningServer.json(answer).path("code").asText()).isEqualTo("contact.not.found");
    }

    @Test
    void listParametersMayBeRepeatedOrSeparatedByCommas() {
        for (String expand : new String[] {
            "expand=externalOrganization&expand=externalDataSources", "expand=externalOrganization,externalDataSources"
        }) {
            assertThat(running.call("GET", RunningServer.CONTACTS + "?" + expand, "")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void pagesTellTheAddressesOfTheirNeighbours() {
        for (int i = 0; i < 3; i++) {
            running.engine
                    .contacts()
                    .create(ContactProfile.builder()
                            .name(PersonName.of("Ada", "Number" + i))
                            .build());
        }
        JsonNode page =
                RunningServer.json(running.call("GET", RunningServer.CONTACTS + "?q=ada&pageSize=1&pageNumber=2", ""));
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("pageCount").asInt()).isEqualTo(3);
        assertThat(page.path("firstUri").asText()).endsWith("?q=ada&pageSize=1&pageNumber=1");
        assertThat(page.path("previousUri").asText()).endsWith("?q=ada&pageSize=1&pageNumber=1");
        assertThat(page.path("nextUri").asText()).endsWith("?q=ada&pageSize=1&pageNumber=3");
        assertThat(page.path("lastUri").asText()).endsWith("?q=ada&pageSize=1&pageNumber=3");
        JsonNode next =
                RunningServer.json(running.call("GET", page.path("nextUri").asText(), ""));
        assertThat(next.path("entities").get(0).path("lastName").asText()).isEqualTo("Number2");
        assertThat(next.has("nextUri")).isFalse();
    }

    @Test
    void noAddressLeadsToAPageThatWouldBeRefused() {
        ContactProfile profile =
                ContactProfile.builder().name(PersonName.of("Ada", "Lovelace")).build();
        running.engine.contacts().bulkCreate(io.vavr.collection.List.fill(1_001, profile));
        JsonNode page = RunningServer.json(
                running.call("GET", RunningServer.CONTACTS + "?q=ada&pageSize=300&pageNumber=3", ""));
        assertThat(page.path("total").asInt()).isEqualTo(1_001);
        assertThat(page.path("pageCount").asInt()).isEqualTo(3);
        assertThat(page.has("nextUri")).isFalse();
        assertThat(page.path("lastUri").asText()).endsWith("?q=ada&pageSize=300&pageNumber=3");
        for (String uri : java.util.List.of("firstUri", "selfUri", "previousUri", "lastUri")) {
            assertThat(running.call("GET", page.path(uri).asText(), "").statusCode())
                    .as(uri)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts", "organizations", "notes", "relationships"})
    void aCursorThatIsNotOneOfThisScanIs422AndAWrongLimit400(String noun) {
        String scan = "/api/v2/externalcontacts/scan/" + noun;
        HttpResponse<String> forged = running.call("GET", scan + "?cursor=forged", "");
        assertThat(forged.statusCode()).isEqualTo(422);
        assertThat(RunningServer.json(forged).path("status").asInt()).isEqualTo(422);
        assertThat(RunningServer.json(forged)
                        .path("details")
                        .get(0)
                        .path("fieldName")
                        .asText())
                .isEqualTo("cursor");
        assertThat(running.call("GET", scan + "?limit=9", "").statusCode()).isEqualTo(400);
        assertThat(running.call("GET", scan + "?limit=many&cursor=", "").statusCode())
                .isEqualTo(400);
        assertThat(running.call("GET", scan + "?limit=9&cursor=forged", "").statusCode())
                .isEqualTo(400);
        assertThat(running.call("GET", scan + "?limit=10&cursor=", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void sessionsDeclareNo422SoTheirCursorIs400() {
        String id = running.engine
                .contacts()
                .create(ContactProfile.builder().title("Countess").build())
                .get()
                .id()
                .text();
        String sessions = RunningServer.CONTACTS + "/" + id + "/journey/sessions";
        assertThat(running.call("GET", sessions + "?after=forged", "").statusCode())
                .isEqualTo(400);
        assertThat(running.call("GET", sessions + "?after=", "").statusCode()).isEqualTo(200);
    }

    @Test
    void identifiersAreListedWithNothingBesideThem() {
        String id = running.engine
                .contacts()
                .create(ContactProfile.builder().workEmail("ada@example.org").build())
                .get()
                .id()
                .text();
        JsonNode listing =
                RunningServer.json(running.call("GET", RunningServer.CONTACTS + "/" + id + "/identifiers", ""));
        assertThat(listing.fieldNames()).toIterable().containsExactly("entities");
        assertThat(listing.path("entities")).hasSize(1);
    }

    @Test
    void aSchemaNeedsItsFieldsAndAVersionButNoName() {
        String schemas = RunningServer.CONTACTS + "/schemas";
        HttpResponse<String> neither = running.call("POST", schemas, "{\"name\":\"Loyalty\"}");
        assertThat(neither.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(neither).path("details").findValuesAsText("fieldName"))
                .containsExactlyInAnyOrder("version", "jsonSchema");
        assertThat(running.call("POST", schemas, "{\"version\":-1,\"jsonSchema\":{}}")
                        .statusCode())
                .isEqualTo(400);
        JsonNode titled = RunningServer.json(running.call(
                "POST", schemas, "{\"version\":0,\"jsonSchema\":{\"title\":\"Loyalty\",\"properties\":{}}}"));
        assertThat(titled.path("name").asText()).isEqualTo("Loyalty");
        assertThat(titled.path("version").asInt()).isEqualTo(1);
        assertThat(titled.path("jsonSchema").path("title").asText()).isEqualTo("Loyalty");
        HttpResponse<String> nameless = running.call("POST", schemas, "{\"version\":3,\"jsonSchema\":{}}");
        assertThat(nameless.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(nameless).path("version").asInt()).isEqualTo(1);
        String own = schemas + "/" + titled.path("id").asText();
        assertThat(running.call("PUT", own, "{\"version\":1}").statusCode()).isEqualTo(400);
        assertThat(running.call("PUT", own, "{\"jsonSchema\":{}}").statusCode()).isEqualTo(400);
    }

    @Test
    void anUnknownConversationIsAcceptedAnUnknownContactIsNot() {
        String path = "/api/v2/externalcontacts/conversations/4f0a1b0e-0000-4000-8000-000000000001";
        String contact = running.engine
                .contacts()
                .create(ContactProfile.builder().title("Countess").build())
                .get()
                .id()
                .text();
        assertThat(running.call("PUT", path, association("1", contact)).statusCode())
                .isEqualTo(202);
        assertThat(running.call("PUT", path, association("2", contact)).statusCode())
                .isEqualTo(400);
        assertThat(running.call("PUT", path, association("1", "4f0a1b0e-0000-4000-8000-00000000000f"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String association(String conversation, String contact) {
        return "{\"conversationId\":\"4f0a1b0e-0000-4000-8000-00000000000" + conversation
                + "\",\"communicationId\":\"4f0a1b0e-0000-4000-8000-00000000000c\",\"mediaType\":\"CALL\","
                + "\"externalContactId\":\"" + contact + "\"}";
    }

    @Test
    void largeAnswersAreCompressedForThoseWhoAsk() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(running.uri("/openapi.json")).header("Accept-Encoding", "gzip");
        assertThat(running.send(request).headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void requestsAreTimedByOperationAndStatus() {
        running.call("GET", RunningServer.CONTACTS, "");
        // An answer is counted when it is over, which its reader may know before the server does.
        running.close();
        assertThat(metrics.get("external.contacts.server.requests")
                        .tags("operation", "get_externalcontacts_contacts", "status", "200")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void interactionsMakeContactsAndAmbiguousOnesNameTheirCandidates() {
        String ada = identifiers("ada@example.org");
        JsonNode made = RunningServer.json(running.call("POST", "/local/interactions", ada));
        assertThat(made.path("type").asText()).isEqualTo("Identified");
        assertThat(RunningServer.json(running.call("POST", "/local/interactions", ada))
                        .path("id"))
                .isEqualTo(made.path("id"));
        JsonNode bob = RunningServer.json(running.call("POST", "/local/interactions", identifiers("bob@example.org")));
        HttpResponse<String> both =
                running.call("POST", "/local/interactions", identifiers("ada@example.org", "bob@example.org"));
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(RunningServer.json(both).path("details").findValuesAsText("entityId"))
                .containsExactlyInAnyOrder(
                        made.path("id").asText(), bob.path("id").asText());
    }

    @Test
    void sessionsAreRecordedAndContactsExpire() {
        JsonNode made = RunningServer.json(running.call("POST", "/local/interactions", identifiers("ada@example.org")));
        String contact = made.path("id").asText();
        String session = """
                {"id":"22222222-2222-4222-8222-222222222222","externalContact":{"id":"%s"},"type":"web",
                 "createdDate":"2026-01-01T00:00:00Z"}
                """.formatted(contact);
        assertThat(running.call("POST", "/local/sessions", session).statusCode())
                .isEqualTo(200);
        JsonNode sessions = RunningServer.json(
                running.call("GET", RunningServer.CONTACTS + "/" + contact + "/journey/sessions", ""));
        assertThat(sessions.path("entities").get(0).path("type").asText()).isEqualTo("web");
        JsonNode expired =
                RunningServer.json(running.call("POST", "/local/expire", "{\"at\":\"2999-01-01T00:00:00Z\"}"));
        assertThat(expired.path("removed").get(0).asText()).isEqualTo(contact);
    }

    @Test
    void theStageIsSetOnlyByClientsThatMayDoEverything() {
        String reader = running.server.tokenFor(
                org.externalcontacts.application.permission.Caller.withPermissions("externalContacts:contact:view"));
        assertThat(running.call("POST", "/local/expire", reader, "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local/interactions", "/local/sessions", "/local/expire"})
    void theStageTakesNoNonsense(String path) {
        assertThat(running.call("POST", path, "{\"at\":7}").statusCode()).isEqualTo(400);
        assertThat(running.call("POST", path, "[").statusCode()).isEqualTo(400);
    }

    private static String identifiers(String... emails) {
        return StreamSupport.stream(java.util.List.of(emails).spliterator(), false)
                .map("{\"type\":\"Email\",\"value\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "{\"identifiers\":[", "]}"));
    }
}
