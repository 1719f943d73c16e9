package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A call on a thread of its own, which is interrupted before or in it. */
final class InterruptedCall {

    /** What came of it. What is not answered ends as a fault. */
    record End(boolean isAnswered, boolean isStillInterrupted) {}

    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final FutureTask<End> task;
    private final Thread thread;

    /** Makes a call that tells whether it was answered. It may interrupt itself. */
    InterruptedCall(Predicate<InterruptedCall> call) {
        task = new FutureTask<>(() -> end(call));
        thread = new Thread(task, "interrupted call");
        thread.setDaemon(true);
    }

    private End end(Predicate<InterruptedCall> call) {
        boolean answered = call.test(this);
        return new End(answered, isStillInterrupted());
    }

    /** A call that nothing holds up may end before it is interrupted. */
    private boolean isStillInterrupted() {
        try {
            assertThat(interrupted.await(RaceRun.AT_MOST.toSeconds(), TimeUnit.SECONDS))
                    .as("the call came to where it is interrupted")
                    .isTrue();
            return Thread.currentThread().isInterrupted();
        } catch (InterruptedException still) {
            return true;
        }
    }

    void interrupt() {
        thread.interrupt();
        interrupted.countDown();
    }

    /** Begins, and is given a little time to come to where something may hold it up. */
    void begin() {
        thread.start();
        RaceRun.linger(thread);
    }

    End end() {
        try {
            return task.get(2 * RaceRun.AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }
}
