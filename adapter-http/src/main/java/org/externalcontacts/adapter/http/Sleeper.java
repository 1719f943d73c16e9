package org.externalcontacts.adapter.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass; replaced by tests that do not want to wait. Thread-safe. */
@FunctionalInterface
public interface Sleeper {

    /** The thread's own sleep. */
    Sleeper THREAD = time -> TimeUnit.NANOSECONDS.sleep(time.toNanos());

    /** Returns after this time. */
    void sleep(Duration time) throws InterruptedException;
}
