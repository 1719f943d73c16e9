package org.externalcontacts.adapter.postgres.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.externalcontacts.adapter.postgres.Intercepted;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.junit.jupiter.api.Test;

/** Whoever keeps the leases of a process goes on, whatever happens. */
class HousekeepingTest {

    private final FedTenant tenant = new FedTenant();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final Semaphore borrowed = new Semaphore(0);

    @Test
    void leasesAreKeptAlthoughTheAppsConnectionsFailInTheirOwnWay() throws InterruptedException {
        tenant.opened().close();
        Feed feed = new Feed(new Database(
                Intercepted.connectionsOf(TestDatabase.source(), this::failing), tenant.id(), Timeouts.USUAL));
        Lease lease = new Lease(feed, "index", Duration.ofMinutes(1));
        assertThat(lease.take().isDefined()).isTrue();
        fails.set(true);
        borrowed.drainPermits();
        try (Housekeeping housekeeping =
                new Housekeeping(Duration.ofMillis(10), new Retention(feed, Duration.ofDays(1)))) {
            housekeeping.lookAfter(lease);
            housekeeping.start();
            assertThat(borrowed.tryAcquire(3, 10, TimeUnit.SECONDS))
                    .as("it tries again")
                    .isTrue();
        }
    }

    private boolean failing() {
        borrowed.release();
        if (fails.get()) {
            throw new IllegalStateException("planted");
        }
        return true;
    }
}
