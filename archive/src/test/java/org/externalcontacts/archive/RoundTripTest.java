package org.externalcontacts.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is stored again as it was, whatever calls made it. */
final class RoundTripTest {

    private static final int CALLS = 400;

    @TempDir
    private Path directory;

    private final SettableClock clock = new SettableClock();

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEngineThatIsRestoredKeepsTheSame(long seed) throws IOException {
        Copy original = new Copy(seed, clock);
        new RandomCalls(seed, original.engine(), clock).run(CALLS);
        Copy restored = restored(original, seed);

        assertThat(restored.inspection().dump()).isEqualTo(original.inspection().dump());
        assertThat(restored.inspection().faults()).isEmpty();
        assertThat(archived(restored.engine(), "again")).isEqualTo(Files.readString(directory.resolve("first")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEngineThatIsRestoredGoesOnAsTheOriginal(long seed) throws IOException {
        Copy original = new Copy(seed, clock);
        new RandomCalls(seed, original.engine(), clock).run(CALLS);
        Copy restored = restored(original, seed);

        goOn(original);
        goOn(restored);

        assertThat(archived(restored.engine(), "restored")).isEqualTo(archived(original.engine(), "original"));
    }

    /** The other tests would show nothing about merges if calls at random made none that last. */
    @Test
    void callsAtRandomLeaveTreesOfMerges() {
        long ancestors = seeds().map(seed -> {
                    Copy called = new Copy(seed, clock);
                    new RandomCalls(seed, called.engine(), clock).run(CALLS);
                    return called.inspection().contacts().count(Contact::isAncestor);
                })
                .filter(each -> each > 2)
                .count();
        assertThat(ancestors).as("seeds with several ancestors").isGreaterThan(10);
    }

    private Copy restored(Copy original, long seed) throws IOException {
        archived(original.engine(), "first");
        Copy restored = new Copy(seed, clock);
        var read = Archive.at(directory.resolve("first")).restoreInto(restored.engine(), records -> {});
        assertThat(read.isRight()).as(read.toString()).isTrue();
        assertThat(read.get().total()).isPositive();
        return restored;
    }

    /** Every other contact goes, so that its identifiers are passed on to those who wait for them (rule 3.4). */
    private void goOn(Copy copy) {
        List<ContactId> all = copy.storage()
                .read(view -> view.contacts()
                        .every()
                        .filter(contact -> !contact.isAncestor())
                        .map(Contact::id)
                        .toList());
        all.zipWithIndex()
                .filter(numbered -> numbered._2 % 2 == 0)
                .forEach(numbered -> copy.engine().contacts().delete(numbered._1));
    }

    private String archived(LocalEngine engine, String name) throws IOException {
        Path file = directory.resolve(name);
        Archive.at(file).write(engine, records -> {});
        return Files.readString(file);
    }
}
