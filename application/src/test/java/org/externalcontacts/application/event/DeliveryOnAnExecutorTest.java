package org.externalcontacts.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 20.10: an executor delivers, and writers wait only when too much is waiting")
class DeliveryOnAnExecutorTest {

    private static final int MOST = EventDelivery.MOST_WAITING;

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Recorder listener = Recorder.free();
    private final Commits commits = on(tasks::add, listener);

    @Test
    void writersDoNotDeliver() {
        commits.write();
        commits.deliver(commits.commit(2));
        assertThat(listener.heard).isEmpty();

        runTasks();
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aWriterThatFindsTheQueueFullDeliversUntilThereIsRoom() {
        writes(commits, MOST);
        assertThat(listener.heard).isEmpty();

        commits.write();
        assertThat(numbers()).containsExactly(1L);
        commits.deliver(commits.commit(3));
        assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L);

        runTasks();
        assertThat(numbers()).containsExactly(allUpTo(MOST + 4));
    }

    @Test
    void aWriterWaitsForRoomWhileTheExecutorDelivers() throws Exception {
        Recorder slow = Recorder.heldUp();
        Commits full = on(tasks::add, slow);
        Thread executor = deliveringFirst(full, slow);
        full.deliver(full.commit(MOST - 1));
        Thread writer = full.delivering("writer", full.commit(1));
        Commits.awaitWaiting(writer);
        slow.release();
        writer.join();
        executor.join();
        runTasks();
        assertThat(slow.heard).hasSize(MOST + 1).startsWith("1 by executor").noneMatch(by -> by.endsWith("writer"));
    }

    @Test
    void aWriterThatIsInterruptedWhileItWaitsForRoomReturns() throws Exception {
        Recorder slow = Recorder.heldUp();
        Commits full = on(tasks::add, slow);
        Thread executor = deliveringFirst(full, slow);
        Thread writer = full.delivering("writer", full.commit(MOST + 1));
        Commits.awaitWaiting(writer);
        writer.interrupt();
        writer.join();
        assertThat(slow.heard).isEmpty();

        slow.release();
        executor.join();
        runTasks();
        assertThat(slow.heard).hasSize(MOST + 2);
    }

    @Test
    void aListenerThatWritesIntoAFullQueueDoesNotWaitForItself() {
        Commits[] own = new Commits[1];
        own[0] = on(tasks::add, listener, event -> {
            if (event.number() == 1) {
                own[0].deliver(own[0].commit(MOST + 5));
            }
        });
        own[0].write();
        runTasks();
        assertThat(numbers()).containsExactly(allUpTo(MOST + 6));
    }

    @Test
    void anExecutorThatRefusesLeavesDeliveryToTheWriter() {
        Commits refused = on(
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                listener);
        refused.write();
        refused.deliver(refused.commit(2));
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anExecutorThatCannotMakeAThreadLeavesDeliveryToTheWriter() {
        Commits refused = on(
                task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                listener);
        refused.write();
        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void anExecutorThatForgetsItsTasksLosesNothingThatTheQueueCannotHold() {
        Commits forgotten = on(task -> {}, listener);
        writes(forgotten, 3 * MOST);
        assertThat(numbers()).containsExactly(allUpTo(2 * MOST));
    }

    @Test
    void anErrorOfAListenerEndsNoTaskBeforeTheEventsBehindIt() {
        Commits failing = on(
                tasks::add,
                event -> {
                    throw new StackOverflowError();
                },
                listener);
        failing.deliver(failing.commit(3));
        assertThat(tasks).hasSize(1);
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(tasks.remove()::run);
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void manyWritersAndManyThreadsOfTheExecutorKeepTheOrder() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        Commits busy = on(
                pool,
                event -> together.accumulateAndGet(inside.incrementAndGet(), Math::max),
                listener,
                event -> inside.decrementAndGet());
        int threads = 4;
        int writes = 2_000;
        ExecutorService writers = Executors.newFixedThreadPool(threads);
        Seq<Future<?>> running = List.range(0, threads)
                .map(thread -> writers.submit(() -> LongStream.range(0, writes).forEach(write -> busy.write())));
        for (Future<?> done : running) {
            done.get();
        }
        writers.shutdown();
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(numbers()).containsExactly(allUpTo(threads * writes));
        assertThat(together).hasValue(1);
    }

    /** The thread that delivers the first event, to a listener that does not return. */
    private Thread deliveringFirst(Commits full, Recorder slow) throws InterruptedException {
        full.write();
        Thread executor = new Thread(tasks.remove(), "executor");
        executor.start();
        slow.awaitEntered();
        return executor;
    }

    private void writes(Commits into, int count) {
        for (int write = 0; write < count; write++) {
            into.write();
        }
    }

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private java.util.List<Long> numbers() {
        return listener.heard.stream()
                .map(told -> Long.valueOf(told.substring(0, told.indexOf(' '))))
                .toList();
    }

    private static Long[] allUpTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }

    private static Commits on(Executor executor, EventListener... listeners) {
        return new Commits(Option.some(executor), listeners);
    }
}
