package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.Test;

/** Everything is forgotten where that was provided for, and nowhere else. */
class ResetTest {

    private static final String RESET = "/local/reset";
    private static final TenantId ACME = new TenantId("acme");

    private final TestEngine engine = new TestEngine();

    @Test
    void itIsForgottenForTheTenantOfTheCaller() {
        try (RunningServer running = new RunningServer(
                engine.externalContacts(), options -> options.tenant(ACME).reset(this::forget))) {
            running.call("POST", RunningServer.CONTACTS, "{\"title\":\"x\"}");
            assertThat(running.call("POST", RESET, "").statusCode()).isEqualTo(204);
            assertThat(running.call("POST", RESET, "{}").statusCode()).isEqualTo(204);
            assertThat(RunningServer.json(running.call("GET", RunningServer.CONTACTS, ""))
                            .path("total")
                            .asInt(-1))
                    .isZero();
        }
    }

    private void forget(TenantId tenant) {
        assertThat(tenant).isEqualTo(ACME);
        engine.reset();
    }

    @Test
    void whoMayNotDoEverythingMayNotDoThis() {
        try (RunningServer running = new RunningServer(
                engine.externalContacts(), options -> options.tenant(ACME).reset(this::forget))) {
            running.call("POST", RunningServer.CONTACTS, "{\"title\":\"x\"}");
            String writer = running.server.tokenFor(
                    Caller.withPermissions("externalContacts:contact:view", "externalContacts:contact:delete"));
            assertThat(running.call("POST", RESET, writer, "").statusCode()).isEqualTo(403);
            assertThat(running.send(HttpRequest.newBuilder(running.uri(RESET)).POST(BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(running.call("GET", RESET, "").statusCode()).isEqualTo(405);
            assertThat(running.engine.contacts().all().get().toList()).hasSize(1);
        }
    }

    @Test
    void anEngineThatCannotForgetSaysSo() {
        try (RunningServer running = new RunningServer()) {
            running.call("POST", RunningServer.CONTACTS, "{\"title\":\"x\"}");
            assertThat(running.call("POST", RESET, "").statusCode()).isEqualTo(422);
            assertThat(running.engine.contacts().all().get().toList()).hasSize(1);
        }
    }
}
