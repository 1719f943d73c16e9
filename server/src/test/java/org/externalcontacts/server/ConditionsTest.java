package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and versions as they look over HTTP (rules 20.13, 20.14). */
class ConditionsTest {

    private static final String CONTACTS = "/api/v2/externalcontacts/contacts";
    private static final String ADA = "{\"firstName\":\"Ada\"}";

    private final RunningServer running = new RunningServer(options -> options);
    private String contact = "";
    private String tag = "";

    @BeforeEach
    void create() {
        HttpResponse<String> made = send("POST", CONTACTS, ADA);
        contact = CONTACTS + "/" + RunningServer.json(made).path("id").asText();
        tag = tag(made);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void theTagOfAnEntityIsTheSameInEveryAnswerAndChangesWithIt() {
        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(tag(send("GET", contact, ""))).isEqualTo(tag);
        assertThat(tag(send("GET", contact + "?expand=externalOrganization", "")))
                .isEqualTo(tag);
        HttpResponse<String> changed = send("PUT", contact, "{\"firstName\":\"Grace\"}", "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tag(changed)).isNotEqualTo(tag).isEqualTo(tag(send("GET", contact, "")));
        assertThat(send("PUT", contact, ADA, "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(send("GET", contact, "").body()).contains("Grace");
    }

    @Test
    void listsHaveNoTag() {
        assertThat(send("GET", CONTACTS, "").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aTagThatAProxyHasWeakenedCounts() {
        assertThat(send("PUT", contact, ADA, "If-Match", "W/" + tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTagOfACompressedAnswerCounts() {
        String text = "{\"noteText\":\"%s\",\"createdBy\":{\"id\":\"11111111-1111-4111-8111-111111111111\"}}";
        HttpResponse<String> made = send("POST", contact + "/notes", text.formatted("x".repeat(5_000)));
        String note = contact + "/notes/" + RunningServer.json(made).path("id").asText();
        HttpResponse<String> read = send("GET", note, "", "Accept-Encoding", "gzip");
        assertThat(read.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(send("PUT", note, text.formatted("y"), "If-Match", tag(read)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAsteriskDemandsNothing() {
        assertThat(send("PUT", contact, ADA, "If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(send("GET", contact, "", "If-Match", "*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\", \"b\"", "\"\"", "a b"})
    void whatIsNoTagIsRefused(String given) {
        assertThat(send("PUT", contact, ADA, "If-Match", given).statusCode()).isEqualTo(400);
        assertThat(send("GET", contact, "").body()).contains("Ada");
    }

    @Test
    void aVersionThatWouldBeIgnoredIsRefused() {
        assertThat(send("POST", CONTACTS, ADA, "If-Match", tag).statusCode()).isEqualTo(400);
        assertThat(send("GET", contact, "", "If-Match", tag).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-42", "\"8e03978e-40d5-43e8-bc93-6894a57f9324\""})
    void aKeyIsTakenWithAndWithoutQuotationMarks(String key) {
        HttpResponse<String> first = send("POST", CONTACTS, ADA, "Idempotency-Key", key);
        HttpResponse<String> again = send("POST", CONTACTS, ADA, "Idempotency-Key", key.replace("\"", ""));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(tag(again)).isEqualTo(tag(first));
        assertThat(send("POST", CONTACTS, "{\"firstName\":\"Bob\"}", "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        assertThat(send("POST", CONTACTS, ADA, "Idempotency-Key", "x".repeat(256))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", CONTACTS, ADA, "Idempotency-Key", "x".repeat(255))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void severalKeysAreRefused() {
        assertThat(send("POST", CONTACTS, ADA, "Idempotency-Key", "a", "Idempotency-Key", "b")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theServerSaysWhatItTakes() {
        for (String path : new String[] {"/health", CONTACTS, contact + "x"}) {
            assertThat(send("GET", path, "").headers().firstValue("External-Contacts-Accepts"))
                    .contains("Idempotency-Key, If-Match");
        }
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(running.uri(path))
                .header("Authorization", "Bearer " + running.token())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return running.send(request);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("none");
    }
}
