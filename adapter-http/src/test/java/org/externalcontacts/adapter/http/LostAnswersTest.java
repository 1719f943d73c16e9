package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
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
    void whereKeysAreTakenTenThousandCreatesMakeTenThousandContacts() throws Exception {
        Outcome outcome = tenThousandCreates(engine -> engine);
        assertThat(outcome.unknown()).isZero();
        assertThat(outcome.created()).isEqualTo(CREATES);
        assertThat(outcome.requests()).as("lost ones were sent again").isGreaterThan(CREATES);
        assertThat(outcome.titles()).hasSize(CREATES);
        assertThat(outcome.titles().distinct()).as("none happened twice").hasSize(CREATES);
    }

    @Test
    void whereNoKeysAreTakenThereAreAsManyContactsAsTheCallsAccountFor() throws Exception {
        Outcome outcome = tenThousandCreates(WithoutConditions::new);
        assertThat(outcome.requests()).as("each create was sent once").isEqualTo(CREATES);
        assertThat(outcome.unknown()).isEqualTo(CREATES / 10);
        assertThat(outcome.created() + outcome.unknown()).isEqualTo(CREATES);
        assertThat(outcome.titles())
                .as("each lost answer was of a create that happened")
                .hasSize(CREATES);
        assertThat(outcome.titles().distinct()).as("none happened twice").hasSize(CREATES);
    }

    /** What came of them: how many requests there were, calls with an answer and without, and the contacts there are. */
    private record Outcome(int requests, int created, int unknown, List<String> titles) {}

    private static Outcome tenThousandCreates(UnaryOperator<ExternalContacts> served) throws Exception {
        AtomicInteger requests = new AtomicInteger();
        AtomicInteger created = new AtomicInteger();
        AtomicInteger unknown = new AtomicInteger();
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        served.apply(engine), ServerOptions.defaults().client(OAuthClient.trusted("app", "secret")));
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
            return new Outcome(requests.get(), created.get(), unknown.get(), titles);
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
