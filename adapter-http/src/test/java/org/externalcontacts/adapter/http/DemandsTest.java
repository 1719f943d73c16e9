package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules 20.13, 20.14: versions and keys over HTTP, also through a server that stands in front of another system. */
class DemandsTest {

    private final ContactProfile profile = new Fixtures().contact().build();
    private final IdempotencyKey key = new IdempotencyKey("order-1");

    @Test
    @DisplayName("A demand is refused by a system that has said it takes none, not by one that does not answer")
    void whoDoesNotAnswerHasNotRefused() {
        Contact ada =
                InMemoryExternalContacts.create().contacts().create(profile).get();
        try (ExternalContacts client = client(URI.create("http://localhost:1"))) {
            List<Supplier<Either<Refusal, ?>>> demands = List.of(
                    () -> client.contacts().create(profile, key),
                    () -> client.contacts().update(ada.id(), profile, ada.version()),
                    () -> client.contacts().delete(ada.id(), ada.version()));
            assertThat(demands)
                    .allSatisfy(demand -> assertThat(catchThrowableOfType(UnreachableException.class, demand::get)
                                    .mayHaveArrived())
                            .isFalse());
        }
    }

    @Test
    @DisplayName("Quotation marks that belong to a key stay: what are two keys to an engine are two over HTTP")
    void keysKeepTheirQuotationMarks() {
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = server(engine);
                ExternalContacts client = client(server.baseUri())) {
            List<String> keys = List.of("a", "\"a\"", "\"\"a\"\"", "\"", "\"\"", "a\"");
            keys.forEach(text -> create(client, new IdempotencyKey(text)));
            keys.forEach(text -> create(client, new IdempotencyKey(text)));
            assertThat(engine.contacts().all().get().size()).isEqualTo(keys.size());
        }
    }

    @Test
    @DisplayName("A server in front of a system that takes no keys creates all the same, as that system does")
    void keysDoNotCountInFrontOfASystemThatTakesNone() {
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer platform = server(new WithoutConditions(engine));
                ExternalContacts between = client(platform.baseUri());
                ExternalContactsServer front = server(between);
                ExternalContacts client = client(front.baseUri())) {
            assertThat(client.contacts().create(profile).isRight()).isTrue();
            assertThat(client.contacts().create(profile, key).getLeft()).isInstanceOf(Refusal.NotSupported.class);
            assertThat(client.takesConditions()).isFalse();
        }
    }

    @Test
    @DisplayName("A server in front of one that takes keys and versions takes them too, keys from the first call on")
    void demandsGoThroughAServerInBetween() throws Exception {
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer back = server(engine);
                ExternalContacts between = client(back.baseUri());
                ExternalContactsServer front = server(between);
                ExternalContacts client = client(front.baseUri())) {
            String first = posted(front, "first");
            assertThat(posted(front, "first")).isEqualTo(first);
            Contact made = create(client, key);
            assertThat(create(client, key)).isEqualTo(made);
            assertThat(client.contacts()
                            .update(made.id(), profile, made.version())
                            .isRight())
                    .isTrue();
            assertThat(engine.contacts().all().get().size()).isEqualTo(2);
        }
    }

    /** As a client posts that attaches keys whatever it is told. */
    private static String posted(ExternalContactsServer server, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.baseUri().resolve("/api/v2/externalcontacts/contacts"))
                .header("Authorization", "Bearer " + server.tokenFor(Caller.trusted()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"firstName\":\"Ada\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private Contact create(ExternalContacts client, IdempotencyKey with) {
        return client.contacts().create(profile, with).get();
    }

    private static ExternalContactsServer server(ExternalContacts engine) {
        return ExternalContactsServer.start(
                engine, ServerOptions.defaults().client(OAuthClient.trusted("app", "secret")));
    }

    private static ExternalContacts client(URI base) {
        return HttpExternalContacts.builder()
                .baseUri(base)
                .loginUri(base)
                .clientCredentials("app", "secret")
                .build();
    }
}
