package org.externalcontacts.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.CheckedRunnable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 20.10: callers deliver in turn, each up to its own last event")
class DeliveryInTurnTest {

    private final Recorder listener = Recorder.heldUp();
    private final Commits commits = Commits.inTurn(listener);

    @Test
    void aCallerIsNotKeptForWhatOthersCommitMeanwhile() throws Exception {
        Thread first = commits.delivering("first", commits.commit(2));
        listener.awaitEntered();
        Seq<DomainEvent> later = commits.commit(1_000);
        listener.release();
        first.join();
        assertThat(listener.heard).containsExactly("1 by first", "2 by first");

        commits.delivering("second", later).join();
        assertThat(listener.heard).hasSize(1_002).endsWith("1002 by second");
    }

    @Test
    void theNextCallerTakesOverWhereTheOneBeforeItEnds() throws Exception {
        Thread first = commits.delivering("first", commits.commit(1));
        listener.awaitEntered();
        Seq<DomainEvent> ofSecond = commits.commit(1);
        Seq<DomainEvent> ofThird = commits.commit(1);
        Thread third = commits.delivering("third", ofThird);
        Commits.awaitWaiting(third);
        Thread second = commits.delivering("second", ofSecond);
        Commits.awaitWaiting(second);
        listener.release();
        for (Thread caller : List.of(first, second, third)) {
            caller.join();
        }
        assertThat(listener.heard).containsExactly("1 by first", "2 by second", "3 by third");
    }

    @Test
    void aCallerReturnsWhenACallerBehindItHasDeliveredItsEvents() throws Exception {
        Seq<DomainEvent> early = commits.commit(1);
        Thread behind = commits.delivering("behind", commits.commit(1));
        listener.awaitEntered();
        Thread caller = commits.delivering("caller", early);
        Commits.awaitWaiting(caller);
        listener.release();
        caller.join();
        behind.join();
        assertThat(listener.heard).containsExactly("1 by behind", "2 by behind");
    }

    @Test
    void aCallerThatIsInterruptedWhileItWaitsLeavesItsEventsToTheOneWhoDelivers() throws Exception {
        Thread first = commits.delivering("first", commits.commit(1));
        listener.awaitEntered();
        java.util.List<Boolean> interrupted = new ArrayList<>();
        Seq<DomainEvent> own = commits.commit(2);
        Thread second = new Thread(() -> {
            commits.deliver(own);
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        second.start();
        Commits.awaitWaiting(second);
        second.interrupt();
        second.join();
        assertThat(interrupted).containsExactly(true);
        assertThat(listener.heard).isEmpty();

        listener.release();
        first.join();
        assertThat(listener.heard).containsExactly("1 by first", "2 by first", "3 by first");
    }

    @Test
    void aCallerThatIsInterruptedDeliversWhenNobodyElseDoes() throws Exception {
        listener.release();
        Thread caller = new Thread(
                () -> {
                    Thread.currentThread().interrupt();
                    commits.write();
                },
                "caller");
        caller.start();
        caller.join();
        assertThat(listener.heard).containsExactly("1 by caller");
    }

    @Test
    void whatAListenerWritesIsDeliveredBeforeTheLastCallerReturns() {
        java.util.List<Long> heard = new ArrayList<>();
        Commits[] own = new Commits[1];
        own[0] = Commits.inTurn(event -> {
            if (event.number() <= 3) {
                own[0].write();
            }
            heard.add(event.number());
        });
        own[0].write();
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void whatAListenerWritesKeepsNoCallerFromHandingOver() throws Exception {
        Recorder recorder = Recorder.heldUp();
        Commits[] own = new Commits[1];
        own[0] = Commits.inTurn(recorder, event -> {
            if (event.number() == 1) {
                own[0].write();
            }
        });
        Thread first = own[0].delivering("first", own[0].commit(1));
        recorder.awaitEntered();
        Thread second = own[0].delivering("second", own[0].commit(1));
        Commits.awaitWaiting(second);
        recorder.release();
        first.join();
        second.join();
        assertThat(recorder.heard).containsExactly("1 by first", "2 by second", "3 by second");
    }

    @Test
    void aListenerMayWaitForAnotherThreadThatWrites() {
        java.util.List<Long> heard = new CopyOnWriteArrayList<>();
        Commits[] own = new Commits[1];
        own[0] = Commits.impatient(event -> {
            heard.add(event.number());
            if (event.number() == 1) {
                CompletableFuture.runAsync(own[0]::write).join();
            }
        });
        own[0].write();
        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void anErrorIsThrownWhenTheEventsBehindItAreDelivered() {
        java.util.List<String> heard = new ArrayList<>();
        Commits failing = Commits.inTurn(
                event -> {
                    if (event.number() == 1) {
                        throw new StackOverflowError();
                    }
                },
                event -> heard.add("event " + event.number()));
        Seq<DomainEvent> own = failing.commit(2);
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> failing.deliver(own));
        assertThat(heard).containsExactly("event 1", "event 2");

        failing.write();
        assertThat(heard).containsExactly("event 1", "event 2", "event 3");
    }

    @Test
    void whatAListenerThrowsUndeclaredGoesNoFurther() {
        java.util.List<Long> heard = new ArrayList<>();
        Commits failing = Commits.inTurn(
                event -> sneak(new IOException("undeclared")),
                event -> sneak(new InterruptedException("undeclared")),
                event -> heard.add(event.number()));
        failing.write();
        assertThat(heard).containsExactly(1L);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void sneak(Exception checked) {
        CheckedRunnable failing = () -> {
            throw checked;
        };
        failing.unchecked().run();
    }
}
