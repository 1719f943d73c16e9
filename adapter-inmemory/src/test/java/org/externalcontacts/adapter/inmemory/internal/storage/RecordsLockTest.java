package org.externalcontacts.adapter.inmemory.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RecordsLockTest {

    private final RecordsLock lock = new RecordsLock();
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void aReaderWhoWaitsComesBetweenTwoStepsOfAWriter() throws InterruptedException {
        Thread reader = new Thread(() -> lock.read(() -> order.add("read")));
        lock.write(() -> {
            reader.start();
            awaitParked(reader);
            return order.add("first step");
        });
        lock.write(() -> order.add("second step"));
        reader.join();
        assertThat(order).containsExactly("first step", "read", "second step");
    }

    @Test
    void aWriterComesInThoughReadersFollowEachOther() throws InterruptedException {
        Thread writer = new Thread(() -> lock.write(() -> order.add("written")));
        Thread second = new Thread(() -> lock.read(() -> order.add("second read")));
        lock.read(() -> {
            writer.start();
            awaitParked(writer);
            second.start();
            awaitParked(second);
            return order.add("first read");
        });
        writer.join();
        second.join();
        assertThat(order).containsExactly("first read", "written", "second read");
    }

    @Test
    void whoReadsOrWritesMayReadAgainButNotWrite() {
        assertThat(lock.<Boolean>write(() -> lock.read(() -> order.add("read while writing"))))
                .isTrue();
        assertThat(lock.<Boolean>read(() -> lock.read(() -> order.add("read while reading"))))
                .isTrue();
        assertThatIllegalStateException().isThrownBy(() -> lock.write(() -> lock.write(() -> order.add("twice"))));
        assertThatIllegalStateException().isThrownBy(() -> lock.read(() -> lock.write(() -> order.add("upgraded"))));
        assertThat(order).containsExactly("read while writing", "read while reading");
    }

    private static void awaitParked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }
}
