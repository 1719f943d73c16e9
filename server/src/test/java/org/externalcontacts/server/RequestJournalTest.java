package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.externalcontacts.application.permission.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server tells what was called and how it ended, and nothing that anybody sent. */
@Timeout(60)
class RequestJournalTest {

    private static final String REQUESTS = "/local/requests";

    private final RunningServer running = new RunningServer(options -> options.recentRequests(true));

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void aRequestIsToldWithWhatItCalledHowItEndedAndWhichContactItMade() {
        HttpResponse<String> made = running.call("POST", RunningServer.CONTACTS, "{\"lastName\":\"Lovelace\"}");
        JsonNode told = items(1).path(0);
        assertThat(told.path("number").asLong()).isEqualTo(1);
        assertThat(Instant.parse(told.path("at").asText())).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(told.path("method").asText()).isEqualTo("POST");
        assertThat(told.path("operation").asText()).isEqualTo("post_externalcontacts_contacts");
        assertThat(told.path("path").asText()).isEqualTo(RunningServer.CONTACTS);
        assertThat(told.path("status").asInt()).isEqualTo(200);
        assertThat(told.path("millis").isIntegralNumber()).isTrue();
        assertThat(told.path("correlationId").asText())
                .isEqualTo(made.headers().firstValue("ININ-Correlation-Id").orElseThrow());
        assertThat(told.path("contactId").asText())
                .isEqualTo(RunningServer.json(made).path("id").asText());
        assertThat(told.has("code") || told.has("violations") || told.has("client"))
                .isFalse();
    }

    @Test
    void aRefusedRequestIsToldWithItsViolationsAndWithoutTheirValues() {
        running.call(
                "POST", RunningServer.CONTACTS, "{\"workEmail\":\"zorgonite\",\"externalSystemUrl\":\"zorgonite\"}");
        JsonNode told = items(1).path(0);
        assertThat(told.path("status").asInt()).isEqualTo(400);
        assertThat(told.path("code").asText()).isNotEmpty();
        assertThat(told.path("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("workEmail", "externalSystemUrl");
        assertThat(told.path("violations").findValuesAsText("reason")).doesNotContain("");
        assertThat(told.toString()).doesNotContain("zorgonite");
    }

    @Test
    void theContactInThePathIsToldIfItIsAnId() {
        String nobody = UUID.randomUUID().toString();
        running.call("GET", RunningServer.CONTACTS + "/" + nobody, "");
        running.call("DELETE", RunningServer.CONTACTS + "/zorgonite", "");
        JsonNode told = items(2);
        assertThat(told.findValuesAsText("path")).containsOnly(RunningServer.CONTACTS + "/{contactId}");
        assertThat(told.path(0).path("contactId").asText()).isEqualTo(nobody);
        assertThat(told.path(1).has("contactId")).isFalse();
        assertThat(told.toString()).doesNotContain("zorgonite");
    }

    @Test
    void aCallerWhoIsNotLetInIsToldWithWhatWasCalled() {
        String nobody = UUID.randomUUID().toString();
        running.call("DELETE", RunningServer.CONTACTS + "/" + nobody + "?q=zorgonite", "no-such-token", "");
        running.send(HttpRequest.newBuilder(running.uri(REQUESTS)));
        running.call("PATCH", RunningServer.CONTACTS + "/zorgonite", "");
        running.call("GET", "/zorgonite?q=zorgonite", "no-such-token", "");
        running.call("GET", "/zorgonite?q=zorgonite", "");
        JsonNode told = items(5);
        assertThat(told.findValuesAsText("status")).containsExactly("401", "401", "405", "401", "404");
        assertThat(told.findValuesAsText("operation"))
                .containsExactly("delete_externalcontacts_contact", "journal", "unknown", "unknown", "unknown");
        assertThat(told.findValuesAsText("path"))
                .containsExactly(
                        RunningServer.CONTACTS + "/{contactId}", REQUESTS, RunningServer.CONTACTS + "/{contactId}");
        assertThat(told.toString()).doesNotContain("zorgonite").doesNotContain(nobody);
    }

    @Test
    void theClientOfATokenIsTold() {
        HttpResponse<String> login = running.send(HttpRequest.newBuilder(running.uri("/oauth/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("app:s3cret".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        String token = RunningServer.json(login).path("access_token").asText();
        running.call("GET", RunningServer.CONTACTS, token, "");
        JsonNode told = items(2);
        assertThat(told.path(0).path("path").asText()).isEqualTo("/oauth/token");
        assertThat(told.path(1).path("client").asText()).isEqualTo("app");
        assertThat(told.toString()).doesNotContain(token).doesNotContain("s3cret");
    }

    @Test
    void thoseWhoOnlyLookAreNotTold() {
        for (String path : new String[] {"/health", "/ready", "/openapi.json", REQUESTS}) {
            running.call("GET", path, "");
        }
        running.call("POST", "/local/expire", "{}");
        assertThat(items(1).findValuesAsText("path")).containsExactly("/local/expire");
    }

    @Test
    void onlyWhatIsBehindTheGivenNumberIsTold() {
        for (int calls = 0; calls < 3; calls++) {
            running.call("GET", RunningServer.CONTACTS, "");
        }
        assertThat(items(3)).hasSize(3);
        JsonNode told = RunningServer.json(running.call("GET", REQUESTS + "?since=2", ""));
        assertThat(told.path("items").findValuesAsText("number")).containsExactly("3");
        assertThat(told.path("last").asLong()).isEqualTo(3);
        assertThat(told.path("dropped").asLong(-1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?since=-1", "?since=x", "?since=1&since=2", "?since=1234567890123456789"})
    void aNumberThatIsNoneIsRefused(String query) {
        assertThat(running.call("GET", REQUESTS + query, "").statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyReadsItWhoMayNotDoEverything() {
        String reader = running.server.tokenFor(Caller.withPermissions("externalContacts:contact:view"));
        assertThat(running.call("GET", REQUESTS, reader, "").statusCode()).isEqualTo(403);
        assertThat(running.send(HttpRequest.newBuilder(running.uri(REQUESTS))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void itIsReadByGetAlone() {
        assertThat(running.call("POST", REQUESTS, "{}").statusCode()).isEqualTo(405);
        assertThat(running.call("HEAD", REQUESTS, "").statusCode()).isEqualTo(200);
    }

    @Test
    void aServerThatWasNotAskedForItHasNone() {
        try (RunningServer without = new RunningServer()) {
            assertThat(without.call("GET", REQUESTS, "").statusCode()).isEqualTo(404);
            assertThat(without.call("GET", "/local/events", "").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aListenerThatFailsDoesNotKeepARequestOutOfIt() {
        try (RunningServer failing =
                new RunningServer(options -> options.recentRequests(true).listener(served -> {
                    throw new IllegalStateException("full");
                }))) {
            failing.call("GET", RunningServer.CONTACTS, "");
            assertThat(items(failing, 1)).hasSize(1);
        }
    }

    private JsonNode items(int wanted) {
        return items(running, wanted);
    }

    /** A request is told when its answer is over, which may be a moment after it was read. */
    private static JsonNode items(RunningServer running, int wanted) {
        JsonNode items = RunningServer.json(running.call("GET", REQUESTS, "")).path("items");
        while (items.size() < wanted) {
            items = RunningServer.json(running.call("GET", REQUESTS, "")).path("items");
        }
        return items;
    }
}
