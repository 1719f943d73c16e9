package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContacts.Health;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.domain.Refusal;
import org.junit.jupiter.api.Test;

/** What those who run a server ask it without a token. */
class OperatorsTest {

    @Test
    void itIsReadyWhileTheEngineAnswers() {
        try (RunningServer running = new RunningServer()) {
            HttpResponse<String> ready = get(running, "/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(RunningServer.json(ready).path("status").asText()).isEqualTo("ready");
            assertThat(RunningServer.json(ready).path("writable").asBoolean()).isTrue();
        }
    }

    @Test
    void itTellsWhatTheEngineSaysAboutItself() {
        ExternalContacts engine = mock(ExternalContacts.class);
        when(engine.check()).thenReturn(Either.right(new Health(false, HashMap.of("schemaVersion", "2"))));
        try (RunningServer running = new RunningServer(engine, options -> options)) {
            JsonNode ready = RunningServer.json(get(running, "/ready"));
            assertThat(ready.path("writable").asBoolean(true)).isFalse();
            assertThat(ready.path("details").path("schemaVersion").asText()).isEqualTo("2");
        }
    }

    @Test
    void itIsReadyIfTheEngineRefusesToSay() {
        ExternalContacts engine = mock(ExternalContacts.class);
        when(engine.check()).thenReturn(Either.left(new Refusal.NotSupported("check")));
        try (RunningServer running = new RunningServer(engine, options -> options)) {
            assertThat(RunningServer.json(get(running, "/ready"))).hasToString("{\"status\":\"ready\"}");
        }
    }

    @Test
    void itIsAliveButNotReadyWhileTheEngineIsOutOfReachAndAsksItOnceASecond() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        ExternalContacts engine = mock(ExternalContacts.class);
        when(engine.check())
                .thenThrow(new ExternalContactsException("down"))
                .thenThrow(new ExternalContactsException("down"));
        try (RunningServer running = new RunningServer(engine, options -> options.clock(now::get))) {
            assertThat(get(running, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(running, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(running, "/health").statusCode()).isEqualTo(200);
            verify(engine, times(1)).check();
            now.updateAndGet(before -> before.plusSeconds(1));
            assertThat(get(running, "/ready").statusCode()).isEqualTo(503);
            verify(engine, times(2)).check();
        }
    }

    @Test
    void metricsAreThereWhenAskedFor() {
        try (RunningServer without = new RunningServer()) {
            assertThat(get(without, "/metrics").statusCode()).isEqualTo(401);
            assertThat(without.call("GET", "/metrics", "").statusCode()).isEqualTo(404);
        }
        try (RunningServer running = new RunningServer(options -> options.metrics(true))) {
            for (int i = 0; i < 3; i++) {
                running.call("GET", RunningServer.CONTACTS, "");
            }
            // The last answer is counted when it is over, which may be a moment after it was read.
            HttpResponse<String> metrics = get(running, "/metrics");
            assertThat(metrics.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/plain; version=0.0.4");
            assertThat(metrics.body())
                    .startsWith("# HELP external_contacts_server_requests_seconds ")
                    .contains("# TYPE external_contacts_server_requests_seconds summary\n")
                    .containsPattern(
                            "external_contacts_server_requests_seconds_count\\{operation=\"get_externalcontacts_contacts\",status=\"200\"} [23]\n")
                    .containsPattern("external_contacts_server_requests_seconds_sum\\{[^}]+} [0-9.E-]+\n")
                    .endsWith("\n");
        }
    }

    private static HttpResponse<String> get(RunningServer running, String path) {
        return running.send(HttpRequest.newBuilder(running.uri(path)));
    }
}
