package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.junit.jupiter.api.Test;

/** What those who run a server ask it without a token. */
class OperatorsTest {

    @Test
    void itIsReadyWhileTheEngineAnswers() {
        try (RunningServer running = new RunningServer()) {
            HttpResponse<String> ready = get(running, "/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(RunningServer.json(ready).path("status").asText()).isEqualTo("ready");
        }
    }

    @Test
    void itIsAliveButNotReadyWhileTheEngineIsOutOfReachAndAsksItOnceASecond() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        ExternalContacts engine = mock(ExternalContacts.class);
        when(engine.contacts())
                .thenThrow(new ExternalContactsException("down"))
                .thenThrow(new ExternalContactsException("down"));
        try (RunningServer running = new RunningServer(engine, options -> options.clock(now::get))) {
            assertThat(get(running, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(running, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(running, "/health").statusCode()).isEqualTo(200);
            verify(engine, times(1)).contacts();
            now.updateAndGet(before -> before.plusSeconds(1));
            assertThat(get(running, "/ready").statusCode()).isEqualTo(503);
            verify(engine, times(2)).contacts();
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
