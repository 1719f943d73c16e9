package org.externalcontacts.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The delivery of events (BEHAVIOUR 20.10)")
class EventDeliveryTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30Z");

    private final AtomicInteger ticks = new AtomicInteger();
    private final java.util.List<DomainEvent> heard = new ArrayList<>();

    @Test
    void bringsEventsInTheOrderOfCommitsNumberedWithoutGaps() {
        EventDelivery delivery = delivery(heard::add);
        delivery.committed(List.of(removal(1), new Change.RemoveContact(new ContactId(new UUID(0, 2)))));
        delivery.committed(List.of(removal(3)));
        assertThat(heard).isEmpty();

        delivery.deliver();

        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(heard)
                .extracting(DomainEvent::topic)
                .containsExactly(
                        "relationships.00000000-0000-0000-0000-000000000001",
                        "contacts.00000000-0000-0000-0000-000000000002",
                        "contacts.00000000-0000-0000-0000-000000000002.unresolved",
                        "relationships.00000000-0000-0000-0000-000000000003");
        assertThat(heard.get(0).change()).isEqualTo(removal(1));
    }

    @Test
    void givesAllEventsOfACommitTheSameTime() {
        EventDelivery delivery = delivery(heard::add);
        delivery.committed(List.of(removal(1), removal(2)));
        delivery.committed(List.of(removal(3)));
        delivery.deliver();

        assertThat(heard)
                .extracting(DomainEvent::at)
                .containsExactly(NOW.plusSeconds(1), NOW.plusSeconds(1), NOW.plusSeconds(2));
    }

    @Test
    void bringsEachEventOnceToEveryListener() {
        java.util.List<String> calls = new ArrayList<>();
        EventDelivery delivery = new EventDelivery(
                () -> NOW,
                List.of(event -> calls.add("first " + event.number()), event -> calls.add("second " + event.number())));
        delivery.committed(List.of(removal(1), removal(2)));
        delivery.deliver();
        delivery.deliver();

        assertThat(calls).containsExactly("first 1", "second 1", "first 2", "second 2");
    }

    @Test
    void saysNothingOfChangesWithoutATopic() {
        EventDelivery delivery = delivery(heard::add);
        delivery.committed(List.of(new Change.RemoveSchema(new SchemaId(new UUID(0, 1))), removal(2)));
        delivery.deliver();

        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L);
    }

    @Test
    void costsNothingWithoutListeners() {
        EventDelivery delivery = new EventDelivery(
                () -> {
                    throw new AssertionError("nobody asked for the time");
                },
                List.empty());

        delivery.committed(List.of(removal(1)));
        delivery.deliver();

        assertThat(heard).isEmpty();
    }

    @Test
    void goesOnBehindAListenerThatThrows() {
        EventDelivery delivery = new EventDelivery(
                () -> NOW,
                List.of(
                        event -> {
                            throw new IllegalStateException("no");
                        },
                        heard::add));
        delivery.committed(List.of(removal(1), removal(2)));
        delivery.deliver();

        assertThat(heard).hasSize(2);
    }

    @Test
    void isNotStoppedForeverByAnErrorOfAListener() {
        EventDelivery delivery = delivery(event -> {
            heard.add(event);
            if (event.number() == 1) {
                throw new StackOverflowError();
            }
        });
        delivery.committed(List.of(removal(1), removal(2)));
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(delivery::deliver);
        delivery.committed(List.of(removal(3)));
        delivery.deliver();

        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void bringsWhatAListenerWritesBackAfterWhatCameBefore() {
        java.util.List<String> calls = new ArrayList<>();
        EventDelivery[] self = new EventDelivery[1];
        self[0] = delivery(event -> {
            calls.add("begin " + event.number());
            if (event.number() == 1) {
                self[0].committed(List.of(removal(9)));
                self[0].deliver();
            }
            calls.add("end " + event.number());
        });
        self[0].committed(List.of(removal(1), removal(2)));
        self[0].deliver();

        assertThat(calls).containsExactly("begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3");
    }

    @Test
    void bringsWhatManyThreadsCommitInOrderAndNeverTwoAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        EventDelivery delivery = delivery(event -> {
            assertThat(inside.incrementAndGet()).isEqualTo(1);
            heard.add(event);
            inside.decrementAndGet();
        });
        int threads = 8;
        int commits = 2_000;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = List.range(0, threads)
                    .map(thread -> pool.submit(() -> {
                        start.await();
                        for (int commit = 0; commit < commits; commit++) {
                            synchronized (this) {
                                delivery.committed(List.of(removal((long) thread * commits + commit)));
                            }
                            delivery.deliver();
                        }
                        return null;
                    }));
            start.countDown();
            for (Future<?> done : running) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(List.ofAll(heard).map(DomainEvent::number))
                .isEqualTo(List.rangeClosed(1L, (long) threads * commits));
        assertThat(List.ofAll(heard).map(DomainEvent::topic).distinct()).hasSize(threads * commits);
    }

    @Test
    @DisplayName("BEHAVIOUR 17.1: a removed organization has its own topic")
    void namesTheTopicOfAnOrganization() {
        EventDelivery delivery = delivery(heard::add);
        delivery.committed(List.of(new Change.RemoveOrganization(new OrganizationId(new UUID(0, 5)))));
        delivery.deliver();

        assertThat(heard)
                .extracting(DomainEvent::topic)
                .containsExactly("organizations.00000000-0000-0000-0000-000000000005");
    }

    private EventDelivery delivery(EventListener listener) {
        return new EventDelivery(() -> NOW.plusSeconds(ticks.incrementAndGet()), List.of(listener));
    }

    private static Change removal(long id) {
        return new Change.RemoveRelationship(new RelationshipId(new UUID(0, id)));
    }
}
