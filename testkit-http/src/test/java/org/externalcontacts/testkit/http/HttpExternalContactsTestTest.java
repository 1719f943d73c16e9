package org.externalcontacts.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Each test gets a client, a server and an engine of its own. */
@HttpExternalContactsTest
class HttpExternalContactsTestTest {

    private final Fixtures some = new Fixtures();

    @RepeatedTest(2)
    void whatTheClientCreatesIsInTheFreshEngine(ExternalContacts client, TestEngine engine, RecordedEvents events) {
        Contact created =
                assertThat(client.contacts().create(some.contact().build())).answer();
        assertThat(created.id().value()).isEqualTo(SequentialIds.nth(1));
        assertThat(created.dates().created()).isEqualTo(SettableClock.START);
        assertThat(engine.externalContacts().contacts().get(created.id()).get()).isSameAs(created);
        assertThat(events.facts(Fact.ContactCreated.class)).hasSize(1);
    }

    @Test
    void anAppCanLogInItself(HttpTestEngine http) throws IOException, InterruptedException {
        URI login = URI.create(http.baseUri() + "/oauth/token");
        String form =
                "grant_type=client_credentials&client_id=" + http.clientId() + "&client_secret=" + http.clientSecret();
        HttpRequest request = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.engine().brokenInvariants()).isEmpty();
    }
}
