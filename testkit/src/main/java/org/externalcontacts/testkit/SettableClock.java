package org.externalcontacts.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. Thread-safe. */
public final class SettableClock implements InstantSource {

    /** What it shows at first: noon of the first day of 2026, UTC. */
    public static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    /** Sets it, forwards or back. */
    public synchronized void set(Instant moment) {
        now = moment;
    }

    /** Lets so much time pass. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
