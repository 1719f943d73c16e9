package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to the engine behind it, the server answers. */
@Timeout(60)
class BrokenEngineTest {

    private final ExternalContacts engine = mock(ExternalContacts.class);
    private final RunningServer running = new RunningServer(engine, options -> options);

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void anEngineThatIsOutOfReachIsToldAsUnavailable() {
        when(engine.actingAs(any())).thenThrow(new ExternalContactsException("the storage is down"));
        assertThatBothAre(503, "service.unavailable");
    }

    @Test
    void aMistakeInTheEngineIsToldAsOneAndSaysNothingOfIt() {
        when(engine.actingAs(any())).thenThrow(new IllegalStateException("a secret of the engine"));
        assertThatBothAre(500, "internal.server.error");
    }

    private void assertThatBothAre(int status, String code) {
        HttpResponse<String> read = running.call("GET", RunningServer.CONTACTS, "");
        HttpResponse<String> staged = running.call("POST", "/local/expire", "{}");
        assertThat(new HttpResponse<?>[] {read, staged}).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body().toString()).contains(code).doesNotContain("secret");
        });
    }
}
