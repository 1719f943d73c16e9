package org.externalcontacts.adapter.file.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.LongStream;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A directory that is opened again holds what it held. */
class ReopeningTest {

    private static final int CALLS = 150;

    @TempDir
    private Path directory;

    private final SettableClock clock = new SettableClock();

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyScriptEverythingIsThereAgainAndGoesOnAsItWould(long seed) {
        Contents first;
        try (FileStorage storage = OpenedStorage.in(directory)) {
            new RandomCalls(seed, over(storage), clock).run(CALLS);
            first = Contents.of(storage);
        }
        try (FileStorage storage = OpenedStorage.in(directory)) {
            assertThat(Contents.of(storage)).isEqualTo(first);
            new RandomCalls(seed + 1_000, over(storage), clock).run(CALLS / 2);
            first = Contents.of(storage);
        }
        assertThat(OpenedStorage.contents(directory)).isEqualTo(first);
    }

    @Test
    void whatIsReadBackIsNotToldAgain() {
        RecordedEvents events = new RecordedEvents();
        try (FileStorage storage = OpenedStorage.in(directory, new EventDelivery(Clock.systemUTC(), List.of(events)))) {
            new RandomCalls(1, over(storage), clock).run(CALLS);
        }
        int told = events.all().size();
        try (FileStorage storage = OpenedStorage.in(directory, new EventDelivery(Clock.systemUTC(), List.of(events)))) {
            assertThat(Contents.of(storage).records()).isNotEmpty();
        }
        assertThat(told).isPositive();
        assertThat(events.all()).hasSize(told);
    }

    private ExternalContacts over(FileStorage storage) {
        return LocalExternalContacts.of(
                InMemoryExternalContacts.builder().clock(clock).parts().with(storage), () -> {});
    }
}
