package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;

/** Time that elapses: measured, and waited for. It never goes back and has nothing to do with dates. Thread-safe. */
public interface Time {

    /** Nanoseconds since some moment that is the same for every call; only differences mean something. */
    long nanos();

    /** Returns after this much time. */
    void sleep(Duration time) throws InterruptedException;
}
