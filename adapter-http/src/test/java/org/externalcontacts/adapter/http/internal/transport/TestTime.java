package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping, and is remembered. For one thread. */
final class TestTime implements InstantSource, Time {

    final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public long nanos() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }
}
