package org.externalcontacts.benchmarks.postgres;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.ContactId;

/** When events about new contacts arrived at a consumer. */
final class Arrivals {

    private static final int SECONDS_AT_MOST = 60;

    private record Arrival(ContactId contact, long nanos) {}

    private final BlockingQueue<Arrival> all = new LinkedBlockingQueue<>();

    void add(DomainEvent event) {
        long now = System.nanoTime();
        event.facts(Fact.ContactCreated.class)
                .forEach(created -> all.add(new Arrival(created.contact().id(), now)));
    }

    /** How long after these moments those contacts arrived, once all have. */
    Measured after(Map<ContactId, Long> moments) {
        long[] late = new long[moments.size()];
        for (int place = 0; place < late.length; place++) {
            Arrival next = next();
            late[place] = Math.max(0, next.nanos() - Objects.requireNonNull(moments.get(next.contact())));
        }
        return new Measured(1, late);
    }

    private Arrival next() {
        try {
            Arrival next = all.poll(SECONDS_AT_MOST, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("an event did not arrive");
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
