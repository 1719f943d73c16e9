package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.http.FaultProxy.Fault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is lost and nothing is done twice, whatever happens to the answers. */
@Timeout(120)
class LostAnswersTest {

    private static final int CREATES = 10_000;
    private static final int THREADS = 8;

    @Test
    void tenThousandCreatesLeaveAsManyContactsAsTheCallsAccountFor() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        AtomicInteger created = new AtomicInteger();
        AtomicInteger unknown = new AtomicInteger();
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        engine, ServerOptions.defaults().client(OAuthClient.trusted("app", "secret")));
                FaultProxy proxy = new FaultProxy(
                        server.baseUri(),
                        request -> requests.incrementAndGet() % 10 == 0 ? Fault.LOST_ANSWER : Fault.NONE);
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(proxy.uri())
                        .clientCredentials("app", "secret")
                        .loginUri(server.baseUri())
                        .build()) {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            java.util.List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CREATES; i++) {
                ContactProfile profile =
                        ContactProfile.builder().title("number " + i).build();
                calls.add(threads.submit(() -> create(client, profile, created, unknown)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            threads.shutdown();
            List<String> titles = engine.contacts()
                    .all()
                    .get()
                    .map(Contact::profile)
                    .flatMap(ContactProfile::title)
                    .toList();
            assertThat(requests).as("each create was sent once").hasValue(CREATES);
            assertThat(unknown).hasValue(CREATES / 10);
            assertThat(created.get() + unknown.get()).isEqualTo(CREATES);
            assertThat(titles)
                    .as("each lost answer was of a create that happened")
                    .hasSize(CREATES);
            assertThat(titles.distinct()).as("none happened twice").hasSize(CREATES);
        }
    }

    private static void create(
            ExternalContacts client, ContactProfile profile, AtomicInteger created, AtomicInteger unknown) {
        try {
            assertThat(client.contacts().create(profile).isRight()).isTrue();
            created.incrementAndGet();
        } catch (OutcomeUnknownException lost) {
            unknown.incrementAndGet();
        }
    }
}
