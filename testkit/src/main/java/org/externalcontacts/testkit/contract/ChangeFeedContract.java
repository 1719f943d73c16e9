package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.junit.jupiter.api.Test;

/** What every change feed promises, over an engine of its own for each test. */
public abstract class ChangeFeedContract {

    private static final String NAME = "index";
    private static final long PATIENCE = 20;

    private final UniqueData unique = new UniqueData();
    private final BlockingQueue<DomainEvent> received = new LinkedBlockingQueue<>();

    /** The engine whose events are fed. */
    protected abstract ExternalContacts engine();

    /** Its feed. */
    protected abstract ChangeFeed feed();

    /** Has all events removed that were committed up to now. May commit others. */
    protected abstract void removeEvents();

    @Test
    void whatWasCommittedBeforeAndAfterSubscribingComesOnceAndInOrder() throws InterruptedException {
        List<Contact> before = List.fill(120, this::created);
        feed().subscribe(NAME, received::add);
        List<Contact> after = List.fill(5, this::created);
        assertThat(next(125).map(ChangeFeedContract::subject)).isEqualTo(before.appendAll(after));
        assertThat(received).isEmpty();
    }

    @Test
    void numbersGrow() throws InterruptedException {
        feed().subscribe(NAME, received::add);
        List.fill(20, this::created);
        List<Long> numbers = next(20).map(DomainEvent::number);
        assertThat(numbers).isEqualTo(numbers.distinct().sorted());
    }

    @Test
    void whatWasRefusedIsNoEvent() throws InterruptedException {
        feed().subscribe(NAME, received::add);
        Contact ada = created();
        engine().contacts().delete(ada.id()).get();
        assertThat(engine().contacts().delete(ada.id()).isLeft()).isTrue();
        Contact last = created();
        assertThat(subject(next(3).last())).isEqualTo(last);
    }

    @Test
    void aConsumerThatComesBackContinuesWhereItWas() throws InterruptedException {
        ChangeFeed.Subscription first = feed().subscribe(NAME, received::add);
        Contact ada = created();
        assertThat(subject(next())).isEqualTo(ada);
        first.close();
        Contact byron = created();
        feed().subscribe(NAME, received::add);
        assertThat(subject(next())).isEqualTo(byron);
    }

    @Test
    void eachNameReceivesEverything() throws InterruptedException {
        BlockingQueue<DomainEvent> others = new LinkedBlockingQueue<>();
        feed().subscribe(NAME, received::add);
        feed().subscribe("queue", others::add);
        Contact ada = created();
        assertThat(subject(next())).isEqualTo(ada);
        assertThat(subject(next(others))).isEqualTo(ada);
    }

    @Test
    void whatAConsumerFailsOnComesAgainBeforeAnythingElseAndHindersNobody() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        BlockingQueue<DomainEvent> others = new LinkedBlockingQueue<>();
        feed().subscribe(NAME, event -> {
            if (failures.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            received.add(event);
        });
        feed().subscribe("queue", others::add);
        List<Contact> both = List.of(created(), created());
        assertThat(List.of(subject(next(others)), subject(next(others)))).isEqualTo(both);
        assertThat(next(2).map(ChangeFeedContract::subject)).isEqualTo(both);
        assertThat(failures).hasValue(4);
    }

    @Test
    void ofTwoWithOneNameOneReceivesAndTheOtherTakesOver() throws InterruptedException {
        BlockingQueue<DomainEvent> others = new LinkedBlockingQueue<>();
        ChangeFeed.Subscription first = feed().subscribe(NAME, received::add);
        Contact ada = created();
        assertThat(subject(next())).isEqualTo(ada);
        feed().subscribe(NAME, others::add);
        Contact byron = created();
        assertThat(subject(next())).isEqualTo(byron);
        first.close();
        Contact babbage = created();
        assertThat(subject(next(others))).isEqualTo(babbage);
        assertThat(received).isEmpty();
    }

    @Test
    void aConsumerMayReadAndWrite() throws InterruptedException {
        feed().subscribe(NAME, event -> {
            if (event.fact() instanceof Fact.ContactCreated) {
                engine().contacts().delete(subject(event).id()).get();
            }
            received.add(event);
        });
        Contact ada = created();
        List<DomainEvent> both = next(2);
        assertThat(subject(both.head())).isEqualTo(ada);
        assertThat(both.last().fact()).isInstanceOf(Fact.ContactDeleted.class);
    }

    @Test
    void aConsumerThatIsForgottenBeginsAnew() throws InterruptedException {
        Contact ada = created();
        ChangeFeed.Subscription first = feed().subscribe(NAME, received::add);
        assertThat(subject(next())).isEqualTo(ada);
        first.close();
        feed().forget(NAME);
        feed().subscribe(NAME, received::add);
        assertThat(subject(next())).isEqualTo(ada);
    }

    @Test
    void aConsumerThatFallsBehindIsToldAndCanBeginAnew() throws Exception {
        ChangeFeed.Subscription first = feed().subscribe(NAME, received::add);
        created();
        long number = next().number();
        first.close();
        created();
        removeEvents();
        Future<Void> ended = feed().subscribe(NAME, received::add).ended().toCompletableFuture();
        assertThatThrownBy(() -> ended.get(PATIENCE, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ChangeFeed.FellBehind.class,
                        fault -> assertThat(fault.removed())
                                .isGreaterThan(fault.received())
                                .isGreaterThan(number));
        assertThat(received).isEmpty();
        feed().forget(NAME);
        feed().subscribe(NAME, received::add);
        Contact byron = created();
        assertThat(received(byron)).isTrue();
    }

    @Test
    void aNewConsumerBeginsWithTheOldestEventThatIsKept() throws InterruptedException {
        created();
        removeEvents();
        feed().subscribe(NAME, received::add);
        Contact byron = created();
        assertThat(received(byron)).isTrue();
    }

    @Test
    void closingTheEngineEndsConsumersAfterTheEventTheyAreAt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ChangeFeed feed = feed();
        ChangeFeed.Subscription subscription = feed.subscribe(NAME, event -> {
            begun.countDown();
            awaited(mayEnd);
            received.add(event);
        });
        List.fill(2, this::created);
        awaited(begun);
        Thread closing = new Thread(engine()::close);
        closing.start();
        mayEnd.countDown();
        subscription.ended().toCompletableFuture().get(PATIENCE, TimeUnit.SECONDS);
        closing.join(TimeUnit.SECONDS.toMillis(PATIENCE));
        assertThat(received).hasSizeBetween(1, 2);
        assertThatThrownBy(() -> feed.subscribe(NAME, received::add)).isInstanceOf(IllegalCallException.class);
    }

    @Test
    void aConsumerMayCloseItsOwnSubscription() throws Exception {
        BlockingQueue<ChangeFeed.Subscription> own = new LinkedBlockingQueue<>();
        ChangeFeed.Subscription subscription =
                feed().subscribe(NAME, event -> taken(own).close());
        own.add(subscription);
        created();
        subscription.ended().toCompletableFuture().get(PATIENCE, TimeUnit.SECONDS);
    }

    @Test
    void aConsumerHasAName() {
        assertThatThrownBy(() -> feed().subscribe("", received::add)).isInstanceOf(IllegalArgumentException.class);
        String tooLong = "n".repeat(ChangeFeed.LONGEST_NAME + 1);
        assertThatThrownBy(() -> feed().subscribe(tooLong, received::add)).isInstanceOf(IllegalArgumentException.class);
    }

    private Contact created() {
        return engine().contacts().create(unique.person().build()).get();
    }

    /** The contact that was created. */
    private static Contact subject(DomainEvent event) {
        return event.facts(Fact.ContactCreated.class).head().contact();
    }

    /** Whether this contact comes, perhaps behind others. */
    private boolean received(Contact contact) throws InterruptedException {
        DomainEvent event = next();
        while (!subject(event).equals(contact)) {
            event = next();
        }
        return true;
    }

    private List<DomainEvent> next(int count) throws InterruptedException {
        List<DomainEvent> events = List.empty();
        for (int taken = 0; taken < count; taken++) {
            events = events.append(next());
        }
        return events;
    }

    private DomainEvent next() throws InterruptedException {
        return next(received);
    }

    private static DomainEvent next(BlockingQueue<DomainEvent> queue) throws InterruptedException {
        DomainEvent event = queue.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(event).as("an event within %d s", PATIENCE).isNotNull();
        return event;
    }

    private static <T> T taken(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
