package org.externalcontacts.testkit.contract;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** A call on a thread of its own, which is interrupted before or in it. */
final class InterruptedCall {

    /** What came of it. What is not answered ends as a fault. */
    record End(boolean isAnswered, boolean isStillInterrupted) {}

    private final AtomicBoolean interrupted = new AtomicBoolean();
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
        // A call that nothing holds up may end before it is interrupted.
        while (!interrupted.get()) {
            Thread.onSpinWait();
        }
        return new End(answered, Thread.currentThread().isInterrupted());
    }

    void interrupt() {
        thread.interrupt();
        interrupted.set(true);
    }

    /** Begins, and is given a little time to come to where something may hold it up. */
    void begin() {
        thread.start();
        RaceRun.linger(thread);
    }

    End end() {
        try {
            return task.get(RaceRun.AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }
}
