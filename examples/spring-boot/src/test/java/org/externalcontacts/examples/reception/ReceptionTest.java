package org.externalcontacts.examples.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.externalcontacts.spring.test.AutoConfigureExternalContacts;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The app over a real connection, with an engine that is fresh for each test. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.show-details=always")
@AutoConfigureExternalContacts
class ReceptionTest {

    private static final String ADA = "{\"firstName\":\"Ada\",\"workEmail\":\"ada@example.org\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private TestEngine engine;

    @RepeatedTest(2)
    void aGuestIsWelcomedAndFound() {
        HttpResponse<String> welcomed = app().post("/guests", ADA);
        assertThat(welcomed.statusCode()).isEqualTo(200);
        String id = SequentialIds.nth(1).toString();
        assertThat(welcomed.body())
                .contains("\"id\":\"" + id + "\"", "\"firstName\":\"Ada\"")
                .doesNotContain("null", "lazy");
        assertThat(app().get("/guests/" + id).body()).isEqualTo(welcomed.body());
        assertThat(app().get("/guests?q=ada&pageSize=5").body())
                .contains("\"entities\":[{", "\"pageSize\":5", "\"total\":1");
        assertThat(engine.events().all()).hasSize(1);
    }

    @Test
    void nobodyIsWelcomedTwice() {
        app().post("/guests", ADA);
        HttpResponse<String> refused = app().post("/guests", ADA);
        assertProblem(refused, 409, "identifier.taken");
        assertThat(engine.events().all()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAllAtOnce() {
        HttpResponse<String> refused = app().post("/guests", "{\"workEmail\":\"ada@example\",\"title\":\"\\u0000\"}");
        assertProblem(refused, 400, "invalid.value");
        assertThat(refused.body())
                .contains("\"field\":\"workEmail\"", "\"field\":\"title\"", "is not an e-mail address");
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertProblem(app().get("/guests/" + SequentialIds.nth(9)), 404, "not.found");
        assertProblem(app().get("/guests/nobody"), 400, "invalid.value");
    }

    @Test
    void theActuatorAsksTheEngine() {
        HttpResponse<String> health = app().get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"externalContacts\":{", "\"writable\":\"true\"");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"" + code + "\"", "\"status\":" + status, "\"instance\":\"/guests");
    }

    private HttpCaller app() {
        return new HttpCaller(port);
    }
}
