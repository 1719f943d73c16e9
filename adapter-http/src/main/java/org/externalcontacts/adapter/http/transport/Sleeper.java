package org.externalcontacts.adapter.http.transport;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Sleeper {

    /** The thread's own sleep. */
    Sleeper THREAD = time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);

    /** Returns after this time. */
    void sleep(Duration time) throws InterruptedException;
}
