package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Time for several callers at once: it passes when each of them sleeps or has ended, to the moment at which the first is to wake. */
final class VirtualTime implements InstantSource, Time {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private long now;
    private int awake;
    private final List<Long> wakes = new ArrayList<>();

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public Instant instant() {
        return START.plusNanos(nanos());
    }

    /** How long after the start it is. */
    Duration elapsed() {
        return Duration.ofNanos(nanos());
    }

    @Override
    public synchronized void sleep(Duration time) throws InterruptedException {
        long wake = now + time.toNanos();
        wakes.add(wake);
        fallAsleep();
        while (now < wake) {
            wait();
        }
    }

    /** What becomes of these callers, who all begin now. */
    synchronized <T> List<T> run(List<Callable<T>> callers) throws InterruptedException, ExecutionException {
        awake = callers.size();
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (Callable<T> caller : callers) {
            FutureTask<T> task = new FutureTask<>(() -> ending(caller));
            tasks.add(task);
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            thread.start();
        }
        while (awake > 0 || !wakes.isEmpty()) {
            wait();
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(task.get());
        }
        return results;
    }

    private <T> T ending(Callable<T> caller) throws Exception {
        try {
            return caller.call();
        } finally {
            synchronized (this) {
                fallAsleep();
            }
        }
    }

    private void fallAsleep() {
        awake--;
        if (awake == 0 && !wakes.isEmpty()) {
            now = wakes.stream().mapToLong(Long::longValue).min().getAsLong();
            int before = wakes.size();
            wakes.removeIf(wake -> wake <= now);
            awake = before - wakes.size();
        }
        notifyAll();
    }
}
