package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.externalcontacts.adapter.http.Sleeper;
import org.junit.jupiter.api.Test;

/** Deadlines follow a time that nobody sets; a sleeper that returns at once makes it virtual. */
class MonotonicTimeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void whatWasWaitedHasPassedWhateverTheSleeperDid() throws InterruptedException {
        MonotonicTime time = new MonotonicTime(wait -> {});
        Deadline deadline = Deadline.in(HOUR, time);
        assertThat(deadline.isOver()).isFalse();
        assertThat(deadline.allows(HOUR.dividedBy(2))).isTrue();
        time.sleep(HOUR);
        assertThat(deadline.isOver()).isTrue();
        assertThat(deadline.allows(Duration.ZERO)).isFalse();
    }

    @Test
    void waitsAtTheSameTimePassTogether() throws InterruptedException {
        MonotonicTime[] itself = new MonotonicTime[1];
        // The second wait begins and ends while the first is under way.
        itself[0] = new MonotonicTime(wait -> {
            if (wait.equals(HOUR)) {
                itself[0].sleep(HOUR.minusMinutes(1));
            }
        });
        long start = itself[0].nanos();
        itself[0].sleep(HOUR);
        assertThat(Duration.ofNanos(itself[0].nanos() - start)).isBetween(HOUR, HOUR.plusMinutes(1));
    }

    @Test
    void anInterruptedWaitTakesNoTime() {
        MonotonicTime time = new MonotonicTime(wait -> {
            throw new InterruptedException();
        });
        Deadline deadline = Deadline.in(HOUR, time);
        assertThatThrownBy(() -> time.sleep(HOUR)).isInstanceOf(InterruptedException.class);
        assertThat(deadline.isOver()).isFalse();
    }

    @Test
    void aDeadlineBeyondAllTimesIsOne() {
        MonotonicTime time = new MonotonicTime(Sleeper.THREAD);
        for (Duration endless : new Duration[] {Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(365_000)}) {
            assertThat(Deadline.in(endless, time).allows(Duration.ofDays(36_500)))
                    .isTrue();
        }
    }
}
