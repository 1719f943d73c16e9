package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /oauth/token} is what clients of RFC 6749 expect, and holds out against those that never stop asking. */
class LoginTest {

    private static final String GRANT = "grant_type=client_credentials";
    private static final String ODD = "a+b %:c&=\u00e4";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final RunningServer running = new RunningServer(options -> options.clock(now::get)
            .client(OAuthClient.trusted("odd", ODD))
            .client(OAuthClient.trusted("other", "0ther"))
            .fixedToken(
                    FixedToken.read("fixed-token:externalContacts:contact:view").get()));

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void whoeverAsksForTheVerbsGetsThem() {
        HttpResponse<String> answer =
                running.send(HttpRequest.newBuilder(running.server.baseUri().resolve("/oauth/token"))
                        .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("POST");
    }

    /** Whatever is refused before the form is whole. */
    @ParameterizedTest
    @CsvSource({"GET, 0, 405", "PUT, 10, 405", "POST, 100000, 413"})
    void aRefusalOfTheRequestItselfHasTheMembersOfTheRfcToo(String method, int size, int status) {
        HttpResponse<String> refused =
                running.send(HttpRequest.newBuilder(running.server.baseUri().resolve("/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString("x".repeat(size))));
        assertThat(refused.statusCode()).isEqualTo(status);
        JsonNode body = RunningServer.json(refused);
        assertThat(body.get("error").textValue()).isEqualTo("invalid_request");
        assertThat(body.get("error_description").textValue())
                .isEqualTo(body.get("message").textValue());
        assertThat(body.get("status").intValue()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client_id=app&client_secret=s3cret | 400 | invalid_request",
                "grant_type=&client_id=app&client_secret=s3cret | 400 | invalid_request",
                "grant_type=password&client_id=app&client_secret=s3cret | 400 | unsupported_grant_type",
                "grant_type=authorization_code&code=x | 400 | unsupported_grant_type",
                GRANT + "&" + GRANT + "&client_id=app&client_secret=s3cret | 400 | invalid_request",
                GRANT + "&client_id=app&client_id=app&client_secret=s3cret | 400 | invalid_request",
                GRANT + "&client_id=app&client_secret=s3cret&client_secret=x | 400 | invalid_request",
                GRANT + "&client_id=%zz&client_secret=s3cret | 400 | invalid_request",
                GRANT + "&client_id=app&client_secret=wrong | 401 | invalid_client",
                GRANT + "&client_id=nobody&client_secret=nothing | 401 | invalid_client",
                GRANT + "&client_id=app | 401 | invalid_client",
                GRANT + "&client_secret=s3cret | 401 | invalid_client",
                GRANT + " | 401 | invalid_client"
            })
    void whatIsWrongIsToldAsTheRfcHasItBesideThePlatformsMembers(String form, int status, String error) {
        HttpResponse<String> answer = post("/oauth/token", form);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode body = RunningServer.json(answer);
        assertThat(body.path("error").asText()).isEqualTo(error);
        assertThat(body.path("error_description").asText())
                .isNotEmpty()
                .isEqualTo(body.path("message").asText());
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("code").asText()).isNotEmpty();
        assertThat(body.path("contextId").asText())
                .isEqualTo(answer.headers().firstValue("ININ-Correlation-Id").orElseThrow());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("Basic realm="))
                .startsWith("Basic realm=");
    }

    @Test
    void credentialsComeByOneWay() {
        String form = GRANT + "&client_id=app&client_secret=s3cret";
        HttpResponse<String> both = basic("app", "s3cret", form);
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(both).path("error").asText()).isEqualTo("invalid_request");
        assertThat(basic("app", "s3cret", GRANT + "&client_id=app").statusCode())
                .isEqualTo(200);
        assertThat(basic("app", "s3cret", GRANT + "&client_id=other").statusCode())
                .isEqualTo(400);
        assertThat(post("/oauth/token?client_id=app&client_secret=s3cret", GRANT)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Basic YXBw", "Bearer x", "Digest username=app"})
    void aHeaderThatHoldsNoCredentialsIsAnUnknownClient(String header) {
        HttpResponse<String> answer = running.send(
                form("/oauth/token").header("Authorization", header).POST(BodyPublishers.ofString(GRANT)));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=");
    }

    @Test
    void basicCredentialsMayBeEncodedAsAFormFirst() {
        assertThat(basic("odd", ODD, GRANT).statusCode()).isEqualTo(200);
        assertThat(basic("odd", URLEncoder.encode(ODD, StandardCharsets.UTF_8), GRANT)
                        .statusCode())
                .isEqualTo(200);
        assertThat(basic("app", "s3c%72et", GRANT).statusCode()).isEqualTo(200);
        assertThat(basic("app", "s3c%zzret", GRANT).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenThatIsKnownBeforehandIsGoodAndDoesNotExpire() {
        now.updateAndGet(before -> before.plus(Duration.ofDays(10_000)));
        assertThat(running.call("GET", RunningServer.CONTACTS, "fixed-token", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(running.call("POST", RunningServer.CONTACTS, "fixed-token", "{\"title\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(running.call("GET", RunningServer.CONTACTS, "fixed-toke", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aClientThatAsksForTokensWithoutEndLosesItsOwnAndNobodyElses() {
        String others = access(basic("other", "0ther", GRANT));
        String first = access(basic("app", "s3cret", GRANT));
        for (int i = 0; i < 1_100; i++) {
            now.updateAndGet(before -> before.plusMillis(200));
            assertThat(basic("app", "s3cret", GRANT).statusCode()).isEqualTo(200);
        }
        assertThat(running.call("GET", RunningServer.CONTACTS, others, "").statusCode())
                .isEqualTo(200);
        assertThat(running.call("GET", RunningServer.CONTACTS, first, "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void loginsAreThrottledByClient() {
        int refused = 0;
        for (int i = 0; i < 700; i++) {
            HttpResponse<String> answer = basic("app", "s3cret", GRANT);
            if (answer.statusCode() == 429) {
                refused++;
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
                assertThat(RunningServer.json(answer).path("error").asText()).isEqualTo("temporarily_unavailable");
            }
        }
        assertThat(refused).isEqualTo(100);
        assertThat(basic("other", "0ther", GRANT).statusCode()).isEqualTo(200);
        now.updateAndGet(before -> before.plusSeconds(60));
        assertThat(basic("app", "s3cret", GRANT).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverGuessesSecretsIsStoppedAndNotToldWhenOneIsRight() {
        for (int i = 0; i < 30; i++) {
            assertThat(basic(i % 2 == 0 ? "app" : "nobody" + i, "guess" + i, GRANT)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(basic("app", "guess", GRANT).statusCode()).isEqualTo(429);
        assertThat(basic("app", "s3cret", GRANT).statusCode()).isEqualTo(429);
        now.updateAndGet(before -> before.plusSeconds(60));
        assertThat(basic("app", "s3cret", GRANT).statusCode()).isEqualTo(200);
    }

    private static String access(HttpResponse<String> answer) {
        return RunningServer.json(answer).path("access_token").asText();
    }

    private HttpResponse<String> basic(String id, String secret, String form) {
        String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return running.send(
                form("/oauth/token").header("Authorization", "Basic " + pair).POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> post(String path, String form) {
        return running.send(form(path).POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder form(String path) {
        return HttpRequest.newBuilder(running.uri(path)).header("Content-Type", "application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization: Basic YTpi", "Content-Type: application/x-www-form-urlencoded"})
    void aHeaderThatIsThereTwiceIsToldAsTheRfcHasIt(String header) throws IOException {
        try (RawConnection connection = new RawConnection(running.server.baseUri())) {
            connection.send(("POST /oauth/token HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n" + header
                            + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            RawConnection.RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("\"error\":\"invalid_request\"", "error_description");
        }
    }
}
