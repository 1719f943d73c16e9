package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.server.internal.description.OpenApi;
import org.externalcontacts.wire.internal.endpoint.Condition;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the statuses that the document says an operation may refuse with, each is sent by that operation. */
@Timeout(120)
class EveryStatusIsSentTest {

    private static final JsonNode DOCUMENT = new ObjectMapper().valueToTree(OpenApi.document());
    private static final String NOBODY = "11111111-1111-4111-8111-111111111111";
    private static final String ROOT = "/api/v2/externalcontacts";

    private final RunningServer running =
            new RunningServer(options -> options.slowest(Duration.ofMillis(300)).largestBody(20_000));

    @AfterEach
    void close() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | ?x=%zz | Authorization: Bearer {token} | 0",
                "401 | | X-Nobody: x | 0",
                "413 | | Authorization: Bearer {token} | 30000",
                "408 | | Authorization: Bearer {token} | 10",
                "421 | | Host: other.example | 0",
                "431 | | X-Long: {long} | 0",
                "414 | ?{long} | Authorization: Bearer {token} | 0"
            })
    void anyRequestMayBeRefusedBeforeItIsACall(int status, String query, String header, int length) throws IOException {
        List<Endpoint<?, ?, ?>> endpoints = Endpoints.all()
                .filter(endpoint -> length == 0 || endpoint.body().isDefined())
                .toJavaList();
        List<RawConnection> asked = new ArrayList<>();
        for (Endpoint<?, ?, ?> endpoint : endpoints) {
            RawConnection connection = new RawConnection(running.server.baseUri());
            asked.add(connection);
            connection.send(head(running, endpoint, filled(query), filled(header), length));
        }
        for (RawConnection connection : asked) {
            assertThat(connection.answer().status()).isEqualTo(status);
            connection.close();
        }
        assertThat(Endpoints.all())
                .allSatisfy(endpoint ->
                        assertThat(described(endpoint).contains(status)).isEqualTo(endpoints.contains(endpoint)));
    }

    @Test
    void anyCallMayLackAPermissionOrComeTooOften() {
        try (RunningServer strict = new RunningServer(options -> options.rateLimit(1))) {
            for (Endpoint<?, ?, ?> endpoint : Endpoints.all()) {
                String token = strict.server.tokenFor(Caller.withPermissions("a:b:c"));
                assertThat(status(strict, endpoint, token)).isEqualTo(403);
                assertThat(status(strict, endpoint, token)).isEqualTo(429);
                assertThat(described(endpoint)).contains(403, 429);
            }
        }
    }

    @Test
    void anyCallMayMeetABrokenEngine() {
        Map<Integer, RuntimeException> troubles =
                Map.of(500, new IllegalStateException("broken"), 503, new ExternalContactsException("out of reach"));
        troubles.forEach((status, trouble) -> {
            ExternalContacts engine = mock(ExternalContacts.class);
            when(engine.actingAs(any())).thenThrow(trouble);
            try (RunningServer broken = new RunningServer(engine, options -> options)) {
                for (Endpoint<?, ?, ?> endpoint : Endpoints.all()) {
                    assertThat(status(broken, endpoint, broken.token())).isEqualTo(status);
                    assertThat(described(endpoint)).contains(status);
                }
            }
        });
    }

    @Test
    void aBodyOfAnotherKindIsRefusedWhereOneIsRead() {
        for (Endpoint<?, ?, ?> endpoint : Endpoints.all()) {
            int status = running.send(HttpRequest.newBuilder(running.uri(endpoint.path(ids(endpoint))))
                            .header("Authorization", "Bearer " + running.token())
                            .header("Content-Type", "text/plain")
                            .method(endpoint.verb().name(), BodyPublishers.ofString("{}")))
                    .statusCode();
            assertThat(status == 415)
                    .as(endpoint.operation().id())
                    .isEqualTo(described(endpoint).contains(415))
                    .isEqualTo(endpoint.body().isDefined());
        }
    }

    @Test
    void whatIsNotThereIsNotFoundWhereSomethingIsLookedFor() {
        Set<String> notFound = new TreeSet<>();
        for (Endpoint<?, ?, ?> endpoint : Endpoints.all()) {
            String body = endpoint.body().isEmpty() ? "" : body(endpoint);
            if (running.call(endpoint.verb().name(), endpoint.path(ids(endpoint)), body)
                            .statusCode()
                    == 404) {
                notFound.add(endpoint.operation().id());
            }
        }
        assertThat(notFound).isEqualTo(describedWith(404));
    }

    @Test
    void whatTheStateDoesNotAllowIsAConflict() {
        Set<String> conflicts = new TreeSet<>();
        String ada = created("contacts", "{\"workEmail\":\"ada@example.org\"}");
        String bob = created("contacts", "{\"firstName\":\"Bob\"}");
        conflict(
                conflicts,
                Operation.PATCH_CONTACT_IDENTIFIERS,
                "{\"operation\":\"Claim\",\"identifier\":{\"type\":\"Email\",\"value\":\"ada@example.org\"}}",
                bob);
        conflict(
                conflicts,
                Operation.POST_MERGE_CONTACTS,
                "{\"sourceContactId\":\"" + ada + "\",\"targetContactId\":\"" + bob + "\"}");
        String schema = "{\"version\":1,\"jsonSchema\":{}}";
        String ofContacts = created("contacts/schemas", schema);
        conflict(conflicts, Operation.PUT_CONTACTS_SCHEMA, "{\"version\":7,\"jsonSchema\":{}}", ofContacts);
        conflict(
                conflicts,
                Operation.PUT_ORGANIZATIONS_SCHEMA,
                "{\"version\":7,\"jsonSchema\":{}}",
                created("organizations/schemas", schema));
        created(
                "contacts",
                "{\"title\":\"x\",\"schema\":{\"id\":\"" + ofContacts + "\",\"version\":1},\"customFields\":{}}");
        conflict(conflicts, Operation.DELETE_CONTACTS_SCHEMA, "", ofContacts);
        String first = created("organizations", "{\"name\":\"x\"}");
        String second = created("organizations", "{\"name\":\"y\"}");
        running.call("PUT", ROOT + "/organizations/" + first + "/trustor/" + NOBODY, "");
        conflict(conflicts, Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID, "", second, NOBODY);
        Endpoints.all()
                .filter(endpoint -> endpoint.request().condition() == Condition.KEY)
                .filter(this::refusesAKeyThatWasUsed)
                .forEach(endpoint -> conflicts.add(endpoint.operation().id()));
        assertThat(conflicts).isEqualTo(describedWith(409));
    }

    private boolean refusesAKeyThatWasUsed(Endpoint<?, ?, ?> endpoint) {
        String key = UUID.randomUUID().toString();
        demanding("POST", ROOT + "/organizations", "{\"name\":\"" + key + "\"}", Headers.IDEMPOTENCY_KEY, key);
        return demanding("POST", endpoint.path(ids(endpoint)), body(endpoint), Headers.IDEMPOTENCY_KEY, key) == 409;
    }

    @Test
    void whatHasAnotherVersionFailsThePrecondition() {
        Set<String> failed = new TreeSet<>();
        String contact = created("contacts", "{\"title\":\"x\"}");
        String organization = created("organizations", "{\"name\":\"x\"}");
        String note = "{\"noteText\":\"x\",\"createdBy\":{\"id\":\"" + NOBODY + "\"}}";
        String relationship = "{\"relationship\":\"x\",\"user\":{\"id\":\"" + NOBODY
                + "\"},\"externalOrganization\":{\"id\":\"" + organization + "\"}}";
        Map<String, String> existing = Map.of(
                "/contacts/" + NOBODY, "/contacts/" + contact,
                "/contacts/" + NOBODY + "/notes/" + NOBODY,
                        "/contacts/" + contact + "/notes/" + created("contacts/" + contact + "/notes", note),
                "/organizations/" + NOBODY, "/organizations/" + organization,
                "/organizations/" + NOBODY + "/notes/" + NOBODY,
                        "/organizations/" + organization + "/notes/"
                                + created("organizations/" + organization + "/notes", note),
                "/relationships/" + NOBODY, "/relationships/" + created("relationships", relationship));
        for (Endpoint<?, ?, ?> endpoint : Endpoints.all()) {
            String path = existing.get(endpoint.path(ids(endpoint)).replace(ROOT, ""));
            if (path != null && endpoint.request().condition() == Condition.VERSION) {
                String body = endpoint.body().isEmpty() ? "" : body(endpoint).replace(NOBODY, organization);
                if (demanding(endpoint.verb().name(), ROOT + path, body, Headers.IF_MATCH, "\"other\"") == 412) {
                    failed.add(endpoint.operation().id());
                }
            }
        }
        assertThat(failed).isEqualTo(describedWith(412));
    }

    private int demanding(String method, String path, String body, String header, String value) {
        return running.send(HttpRequest.newBuilder(running.uri(path))
                        .header("Authorization", "Bearer " + running.token())
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .method(method, BodyPublishers.ofString(body)))
                .statusCode();
    }

    @Test
    void whatGoesBeyondALimitIsUnprocessable() {
        Set<String> beyond = new TreeSet<>();
        for (Endpoint<?, ?, ?> endpoint : Endpoints.all()) {
            String many = IntStream.range(0, 51)
                    .mapToObj(number -> "{}")
                    .collect(Collectors.joining(",", "{\"entities\":[", "]}"));
            boolean isBulk = endpoint.body().exists(model -> model.name().startsWith("Bulk"));
            String query =
                    endpoint.query().exists(parameter -> parameter.name().equals("cursor")) ? "?cursor=forged" : "";
            String body = isBulk ? many : endpoint.body().isEmpty() ? "" : body(endpoint);
            if (running.call(endpoint.verb().name(), endpoint.path(ids(endpoint)) + query, body)
                            .statusCode()
                    == 422) {
                beyond.add(endpoint.operation().id());
            }
        }
        beyond.add(beyondTheLimitOfMerges());
        IntStream.range(0, 20).forEach(number -> created("contacts/schemas", "{\"version\":1,\"jsonSchema\":{}}"));
        for (String schemas : List.of("contacts", "organizations")) {
            assertThat(running.call("POST", ROOT + "/" + schemas + "/schemas", "{\"version\":1,\"jsonSchema\":{}}")
                            .statusCode())
                    .isEqualTo(422);
            beyond.add("post_externalcontacts_" + schemas + "_schemas");
        }
        assertThat(beyond).isEqualTo(describedWith(422));
    }

    /** 26 observed contacts become a set of 51 members; one more makes 53 (rule 4.11). */
    private String beyondTheLimitOfMerges() {
        String merged = seen();
        int status = 200;
        for (int merges = 0; merges < 26 && status == 200; merges++) {
            HttpResponse<String> answer = running.call(
                    "POST",
                    ROOT + "/merge/contacts",
                    "{\"sourceContactId\":\"" + seen() + "\",\"targetContactId\":\"" + merged + "\"}");
            status = answer.statusCode();
            merged = RunningServer.json(answer).path("id").asText();
        }
        assertThat(status).isEqualTo(422);
        return Operation.POST_MERGE_CONTACTS.id();
    }

    private String seen() {
        return RunningServer.json(running.call(
                        "POST",
                        "/local/interactions",
                        "{\"identifiers\":[{\"type\":\"Email\",\"value\":\"" + UUID.randomUUID() + "@example.org\"}]}"))
                .path("id")
                .asText();
    }

    private void conflict(Set<String> conflicts, Operation operation, String body, String... ids) {
        Endpoint<?, ?, ?> endpoint = Endpoints.of(operation);
        if (running.call(endpoint.verb().name(), endpoint.path(ids), body).statusCode() == 409) {
            conflicts.add(operation.id());
        }
    }

    private String created(String noun, String body) {
        return RunningServer.json(running.call("POST", ROOT + "/" + noun, body))
                .path("id")
                .asText();
    }

    /** A body that is taken, of somebody or something that is not there. */
    private static String body(Endpoint<?, ?, ?> endpoint) {
        return switch (endpoint.body().get().name()) {
            case "ContactIdentifier" -> "{\"type\":\"Email\",\"value\":\"nobody@example.org\"}";
            case "IdentifierClaimRequest" ->
                "{\"operation\":\"Claim\",\"identifier\":{\"type\":\"Cookie\",\"value\":\"x\"}}";
            case "MergeRequest" ->
                "{\"sourceContactId\":\"" + NOBODY + "\",\"targetContactId\":\"" + UUID.randomUUID() + "\"}";
            case "ConversationAssociation" ->
                "{\"conversationId\":\"" + NOBODY + "\",\"communicationId\":\"" + NOBODY
                        + "\",\"mediaType\":\"CALL\",\"externalContactId\":\"" + NOBODY + "\"}";
            case "Note" -> "{\"noteText\":\"x\",\"createdBy\":{\"id\":\"" + NOBODY + "\"}}";
            case "Relationship" ->
                "{\"relationship\":\"x\",\"user\":{\"id\":\"" + NOBODY + "\"},\"externalOrganization\":{\"id\":\""
                        + NOBODY + "\"}}";
            case "DataSchema" -> "{\"version\":1,\"jsonSchema\":{}}";
            case "ExternalContact" -> "{\"title\":\"x\"}";
            case "ExternalOrganization" -> "{\"name\":\"x\"}";
            default -> "{\"entities\":[]}";
        };
    }

    private static int status(RunningServer running, Endpoint<?, ?, ?> endpoint, String token) {
        String body = endpoint.body().isEmpty() ? "" : body(endpoint);
        return running.call(endpoint.verb().name(), endpoint.path(ids(endpoint)), token, body)
                .statusCode();
    }

    private static byte[] head(
            RunningServer running, Endpoint<?, ?, ?> endpoint, String query, String header, int length) {
        String head = endpoint.verb() + " " + endpoint.path(ids(endpoint)) + query + " HTTP/1.1\r\n"
                + (header.startsWith("Host:") ? "" : "Host: x\r\n")
                + "Content-Type: application/json\r\n" + header.replace("{token}", running.token()) + "\r\n"
                + (length == 0 ? "" : "Content-Length: " + length + "\r\n") + "\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text.replace("{long}", "x".repeat(20_000));
    }

    private static String[] ids(Endpoint<?, ?, ?> endpoint) {
        return endpoint.pathParameters()
                .map(name -> name.equals("versionId") ? "1" : NOBODY)
                .toJavaArray(String[]::new);
    }

    private static Set<String> describedWith(int status) {
        return Endpoints.all()
                .filter(endpoint -> described(endpoint).contains(status))
                .map(endpoint -> endpoint.operation().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> described(Endpoint<?, ?, ?> endpoint) {
        JsonNode operation = DOCUMENT.path("paths")
                .path(endpoint.template())
                .path(endpoint.verb().name().toLowerCase(Locale.ROOT));
        return operation.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
