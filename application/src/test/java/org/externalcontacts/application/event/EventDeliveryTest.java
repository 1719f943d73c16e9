package org.externalcontacts.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The delivery of events (rule 20.10)")
class EventDeliveryTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30Z");

    private static final Caller CALLER = Caller.trusted();

    private final AtomicInteger ticks = new AtomicInteger();
    private final java.util.List<DomainEvent> heard = new ArrayList<>();

    @Test
    void bringsEventsInTheOrderOfCommitsNumberedWithoutGaps() {
        EventDelivery delivery = delivery(heard::add);
        commit(delivery, removal(1), new Fact.ContactExpired(new ContactId(new UUID(0, 2))));
        Seq<DomainEvent> own = commit(delivery, removal(3));
        assertThat(heard).isEmpty();

        delivery.deliver(own);

        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L, 2L, 3L);
        assertThat(heard)
                .extracting(DomainEvent::topics)
                .containsExactly(
                        List.of("relationships.00000000-0000-0000-0000-000000000001"),
                        List.of(
                                "contacts.00000000-0000-0000-0000-000000000002",
                                "contacts.00000000-0000-0000-0000-000000000002.unresolved"),
                        List.of("relationships.00000000-0000-0000-0000-000000000003"));
        assertThat(heard.get(0).facts()).containsExactly(removal(1));
    }

    @Test
    void tellsAnActAsOneEventOfAllItsTopicsEachOnce() {
        EventDelivery delivery = delivery(heard::add);
        delivery.deliver(committed(delivery, List.of(List.of(removal(1), removal(2), removal(1)))));

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).facts()).containsExactly(removal(1), removal(2), removal(1));
        assertThat(heard.get(0).topics())
                .containsExactly(
                        "relationships.00000000-0000-0000-0000-000000000001",
                        "relationships.00000000-0000-0000-0000-000000000002");
    }

    @Test
    void givesAllEventsOfACommitTheSameTime() {
        EventDelivery delivery = delivery(heard::add);
        commit(delivery, removal(1), removal(2));
        delivery.deliver(commit(delivery, removal(3)));

        assertThat(heard)
                .extracting(DomainEvent::at)
                .containsExactly(NOW.plusSeconds(1), NOW.plusSeconds(1), NOW.plusSeconds(2));
    }

    @Test
    void givesNoEventATimeBeforeThatOfTheEventBefore() {
        EventDelivery delivery = delivery(heard::add);
        delivery.committed(delivery.prepare(acts(removal(1)), CALLER, NOW.plusSeconds(2)));
        delivery.committed(delivery.prepare(acts(removal(2)), CALLER, NOW));
        Seq<DomainEvent> own = delivery.prepare(acts(removal(3)), CALLER, NOW.plusSeconds(3));
        delivery.committed(own);
        delivery.deliver(own);

        assertThat(heard)
                .extracting(DomainEvent::at)
                .containsExactly(NOW.plusSeconds(2), NOW.plusSeconds(2), NOW.plusSeconds(3));
    }

    @Test
    void usesUpNoNumbersForACommitThatFails() {
        EventDelivery delivery = delivery(heard::add);
        delivery.prepare(acts(removal(1), removal(2)), CALLER, NOW);
        delivery.deliver(commit(delivery, removal(3)));

        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L);
        assertThat(heard.get(0).facts()).containsExactly(removal(3));
    }

    @Test
    void asksTheClockBeforeTheCommitBeginsAndNeverLater() {
        EventDelivery delivery = new EventDelivery(
                () -> {
                    throw new IllegalStateException("no time");
                },
                List.of(heard::add));

        assertThatIllegalStateException().isThrownBy(() -> delivery.now());
        delivery.committed(List.empty());
        delivery.deliver(List.empty());

        assertThat(heard).isEmpty();
    }

    @Test
    void bringsEachEventOnceToEveryListener() {
        java.util.List<String> calls = new ArrayList<>();
        EventDelivery delivery = new EventDelivery(
                () -> NOW,
                List.of(event -> calls.add("first " + event.number()), event -> calls.add("second " + event.number())));
        Seq<DomainEvent> own = commit(delivery, removal(1), removal(2));
        delivery.deliver(own);
        delivery.deliver(own);

        assertThat(calls).containsExactly("first 1", "second 1", "first 2", "second 2");
    }

    @Test
    void saysNothingOfActsWithoutFacts() {
        EventDelivery delivery = delivery(heard::add);
        delivery.deliver(committed(delivery, List.of(List.empty(), List.of(removal(2)))));

        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L);
    }

    @Test
    void tellsOfFactsForWhichThePlatformHasNoTopic() {
        EventDelivery delivery = delivery(heard::add);
        delivery.deliver(commit(delivery, new Fact.SchemaDeleted(new SchemaId(new UUID(0, 1)))));

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).topics()).isEmpty();
    }

    @Test
    void tellsWhoDidIt() {
        Caller grace = Caller.of(new UserId(new UUID(0, 7)), HashSet.empty());
        EventDelivery delivery = delivery(heard::add);
        Seq<DomainEvent> own = delivery.prepare(acts(removal(1)), grace, NOW);
        delivery.committed(own);
        delivery.deliver(own);

        assertThat(heard).extracting(DomainEvent::caller).containsExactly(grace);
    }

    @Test
    void costsNothingWithoutListeners() {
        EventDelivery delivery = new EventDelivery(
                () -> {
                    throw new AssertionError("nobody asked for the time");
                },
                List.empty());

        Seq<DomainEvent> own = commit(delivery, removal(1));
        delivery.deliver(own);

        assertThat(own).isEmpty();
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
        delivery.deliver(commit(delivery, removal(1), removal(2)));

        assertThat(heard).hasSize(2);
    }

    @Test
    void bringsWhatAListenerWritesBackAfterWhatCameBefore() {
        java.util.List<String> calls = new ArrayList<>();
        EventDelivery[] self = new EventDelivery[1];
        self[0] = delivery(event -> {
            calls.add("begin " + event.number());
            if (event.number() == 1) {
                self[0].deliver(commit(self[0], removal(9)));
            }
            calls.add("end " + event.number());
        });
        self[0].deliver(commit(self[0], removal(1), removal(2)));

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
                            delivery.deliver(commit(delivery, removal((long) thread * commits + commit)));
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
        assertThat(List.ofAll(heard).map(DomainEvent::topics).distinct()).hasSize(threads * commits);
    }

    @Test
    void isOfEventsThatShowNoPersonalDataAsText() {
        ContactProfile ada =
                ContactProfile.builder().workEmail("ada@example.org").build();
        Contact contact = Contact.made(new ContactId(new UUID(0, 1)), ContactType.CURATED, ada, NOW);
        EventDelivery delivery = delivery(heard::add);
        delivery.deliver(commit(delivery, new Fact.ContactCreated(contact)));

        assertThat(heard.get(0))
                .hasToString("event 1 at " + NOW.plusSeconds(1)
                        + ": ContactCreated [contacts.00000000-0000-0000-0000-000000000001, "
                        + "contacts.00000000-0000-0000-0000-000000000001.unresolved]");
    }

    private EventDelivery delivery(EventListener listener) {
        return new EventDelivery(() -> NOW.plusSeconds(ticks.incrementAndGet()), List.of(listener));
    }

    /** Each fact is an act by itself. */
    private Seq<DomainEvent> commit(EventDelivery delivery, Fact... facts) {
        return committed(delivery, acts(facts));
    }

    /** As a storage does it: one commit at a time. */
    private synchronized Seq<DomainEvent> committed(EventDelivery delivery, Seq<List<Fact>> acts) {
        Seq<DomainEvent> told = delivery.prepare(acts, CALLER, delivery.now());
        delivery.committed(told);
        return told;
    }

    private static Seq<List<Fact>> acts(Fact... facts) {
        return List.of(facts).map(List::of);
    }

    private static Fact removal(long id) {
        return new Fact.RelationshipDeleted(new RelationshipId(new UUID(0, id)));
    }
}
