package org.externalcontacts.examples.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.externalcontacts.spring.test.AutoConfigureExternalContacts;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.http.HttpTestEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The app calls the engine as it calls the platform: over HTTP, with a login. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureExternalContacts(http = true)
class ReceptionOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestEngine behind;

    @Autowired
    private HttpTestEngine server;

    @Test
    void aGuestIsStoredBehindTheServer() {
        HttpResponse<String> welcomed = app().post("/guests", "{\"firstName\":\"Ada\"}");
        assertThat(welcomed.statusCode()).isEqualTo(200);
        assertThat(behind.events().all()).hasSize(1);
    }

    @Test
    void aRefusalOfTheServerIsTheSameProblem() {
        HttpResponse<String> refused = app().post("/guests", "{\"workEmail\":\"ada@example\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"invalid.value\"", "\"field\":\"workEmail\"");
        assertThat(server.baseUri().getPort()).isNotEqualTo(port);
    }

    private HttpCaller app() {
        return new HttpCaller(port);
    }
}
