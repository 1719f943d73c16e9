package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call: tokens for client credentials (rule 16.1), and permissions (rule 14.2). */
class AccessTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final RunningServer running =
            new RunningServer(options -> options.clock(now::get).tokenLifetime(Duration.ofHours(1)));

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void credentialsGiveATokenThatOpensTheApi() {
        HttpResponse<String> answer = token("app", "s3cret", "grant_type=client_credentials");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(answer).path("expires_in").asInt()).isEqualTo(3600);
        String token = RunningServer.json(answer).path("access_token").asText();
        assertThat(running.call("GET", RunningServer.CONTACTS, token, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void credentialsMayComeInTheForm() {
        HttpResponse<String> answer = form("grant_type=client_credentials&client_id=app&client_secret=s3cret");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void wrongCredentialsAreRefusedWithoutSayingWhichPartIsWrong() {
        HttpResponse<String> wrongSecret = token("app", "wrong", "grant_type=client_credentials");
        HttpResponse<String> wrongId = token("nobody", "nothing", "grant_type=client_credentials");
        assertThat(wrongSecret.statusCode()).isEqualTo(401);
        assertThat(wrongId.statusCode()).isEqualTo(401);
        assertThat(RunningServer.json(wrongSecret).path("message"))
                .isEqualTo(RunningServer.json(wrongId).path("message"));
    }

    @Test
    void otherGrantsAreRefused() {
        assertThat(token("app", "s3cret", "grant_type=password").statusCode()).isEqualTo(400);
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (String path : new String[] {RunningServer.CONTACTS, "/api/v2/externalcontacts/nothing", "/local/expire"}) {
            HttpResponse<String> answer = running.send(HttpRequest.newBuilder(running.uri(path)));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(RunningServer.json(answer).path("code").asText()).isEqualTo("authentication.required");
        }
    }

    @Test
    void aTokenThatNobodyGaveOutIsRefused() {
        HttpResponse<String> answer = running.call("GET", RunningServer.CONTACTS, "made-up", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningServer.json(answer).path("code").asText()).isEqualTo("bad.credentials");
    }

    @Test
    void tokensExpire() {
        String token = running.token();
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(59)));
        assertThat(running.call("GET", RunningServer.CONTACTS, token, "").statusCode())
                .isEqualTo(200);
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(1)));
        assertThat(running.call("GET", RunningServer.CONTACTS, token, "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aMissingPermissionIsNamed() {
        HttpResponse<String> granted = token("reader", "r3ader", "grant_type=client_credentials");
        String token = RunningServer.json(granted).path("access_token").asText();
        assertThat(running.call("GET", RunningServer.CONTACTS, token, "").statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = running.call("POST", RunningServer.CONTACTS, token, "{\"title\":\"x\"}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(RunningServer.json(refused).path("code").asText()).isEqualTo("missing.any.permissions");
        assertThat(RunningServer.json(refused).path("message").asText()).contains("externalContacts:contact:add");
    }

    @Test
    void aMissingPermissionIsToldBeforeWhatIsWrongWithTheBody() {
        String token = RunningServer.json(token("reader", "r3ader", "grant_type=client_credentials"))
                .path("access_token")
                .asText();
        assertThat(running.call("POST", RunningServer.CONTACTS, token, "no JSON")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:", ":b", " : "})
    void aClientNeedsIdAndSecret(String text) {
        assertThat(OAuthClient.read(text).isLeft()).isTrue();
    }

    @Test
    void aClientShowsItsSecretToNobody() {
        assertThat(OAuthClient.trusted("app", "s3cret")).hasToString("OAuthClient[app]");
    }

    private HttpResponse<String> token(String id, String secret, String form) {
        String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return running.send(HttpRequest.newBuilder(running.uri("/oauth/token"))
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> form(String form) {
        return running.send(HttpRequest.newBuilder(running.uri("/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
