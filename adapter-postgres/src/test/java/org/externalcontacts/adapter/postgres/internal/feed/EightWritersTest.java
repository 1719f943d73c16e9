package org.externalcontacts.adapter.postgres.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.testkit.contract.UniqueData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two processes with four writers each change the same contacts while a consumer in one of them reads along. */
class EightWritersTest {

    private static final int WRITERS = 8;
    private static final int CONTACTS = 64;

    private final FedTenant tenant = new FedTenant();
    private final List<PostgresExternalContacts> nodes = List.of(tenant.opened(), tenant.opened());
    private final UniqueData unique = new UniqueData();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void close() {
        threads.shutdownNow();
        nodes.forEach(PostgresExternalContacts::close);
    }

    @Test
    void nothingIsMissedOrOutOfOrderForAnyContact() throws Exception {
        assertComplete(2_000);
    }

    @Test
    @Tag("soak")
    void nothingIsMissedOrOutOfOrderForLong() throws Exception {
        assertComplete(20_000);
    }

    private void assertComplete(int events) throws Exception {
        List<ContactId> contacts = List.fill(
                CONTACTS,
                () -> nodes.head()
                        .contacts()
                        .create(unique.person().build())
                        .get()
                        .id());
        Chains chains = new Chains(CONTACTS + events);
        nodes.head().changeFeed().subscribe("index", chains::add);
        Callable<Boolean> writer = () -> {
            PostgresExternalContacts node =
                    nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
            for (int event = 0; event < events / WRITERS; event++) {
                String title = "Title " + ThreadLocalRandom.current().nextLong();
                node.contacts()
                        .change(
                                contacts.get(ThreadLocalRandom.current().nextInt(CONTACTS)),
                                profile -> profile.toBuilder().title(title).build())
                        .get();
            }
            return true;
        };
        java.util.List<Callable<Boolean>> writers = new ArrayList<>();
        List.range(0, WRITERS).forEach(number -> writers.add(writer));
        for (Future<Boolean> written : threads.invokeAll(writers)) {
            assertThat(written.get()).isTrue();
        }
        assertThat(chains.isComplete()).isTrue();
        assertThat(chains.broken).hasValue(0);
    }

    /** Each change of a contact begins with what the one before it has made. */
    private static final class Chains {
        private final Map<ContactId, Contact> latest = new ConcurrentHashMap<>();
        private final AtomicInteger broken = new AtomicInteger();
        private final CountDownLatch left;

        Chains(int events) {
            left = new CountDownLatch(events);
        }

        void add(DomainEvent event) {
            event.facts(Fact.ContactCreated.class)
                    .forEach(created -> latest.put(created.contact().id(), created.contact()));
            event.facts(Fact.ContactChanged.class).forEach(this::follow);
            left.countDown();
        }

        private void follow(Fact.ContactChanged changed) {
            if (!changed.before().equals(latest.put(changed.after().id(), changed.after()))) {
                broken.incrementAndGet();
            }
        }

        boolean isComplete() throws InterruptedException {
            return left.await(60, TimeUnit.SECONDS);
        }
    }
}
