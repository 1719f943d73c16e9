package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often something is decided again, and what ends the waiting. */
class RetryPolicyTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @Test
    void aConflictThatDoesNotGoAwayEndsAsBusyAfterAllAttempts() {
        RetryPolicy policy = new RetryPolicy(3, Duration.ofNanos(1));
        assertThatThrownBy(() -> policy.untilStored(this::conflict))
                .isInstanceOf(PostgresFault.Busy.class)
                .hasMessageContaining("3 times");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void anInterruptionEndsTheWaitAndStays() {
        RetryPolicy policy = new RetryPolicy(3, Duration.ofDays(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> policy.untilStored(this::conflict)).isInstanceOf(PostgresFault.Busy.class);
        assertThat(attempts).hasValue(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private Object conflict(int failed) {
        attempts.incrementAndGet();
        throw new ConflictException("changed");
    }
}
