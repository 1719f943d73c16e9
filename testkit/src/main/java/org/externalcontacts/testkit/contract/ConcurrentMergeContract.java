package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merges that happen while others read and merge (rule 20.6). */
public abstract class ConcurrentMergeContract extends NounContract {

    @BeforeEach
    void thereAreContactsThatCanBeMerged() {
        needs(Capability.LIFE_CYCLE);
    }

    @Test
    @Proves({"20.6"})
    void readersSeeAMergeEntirelyOrNotAtAll() throws InterruptedException, ExecutionException {
        Contact person = person();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch reading = new CountDownLatch(1);
        AtomicBoolean merging = new AtomicBoolean(true);
        try {
            Future<Integer> reader = threads.submit(() -> {
                int reads = 0;
                reading.countDown();
                do {
                    Contact seen = done(engine().contacts().get(person.id()));
                    assertThat(seen.merge().map(place -> place.canonical()).getOrElse(seen.id()))
                            .isEqualTo(seen.id());
                    seen.merge().forEach(place -> assertThat(place.mergeSet()).contains(person.id(), seen.id()));
                    reads++;
                } while (merging.get());
                return reads;
            });
            reading.await();
            for (int merges = 0; merges < 20; merges++) {
                done(engine().merges().merge(caller().id(), person.id()));
            }
            merging.set(false);
            assertThat(reader.get()).isPositive();
        } finally {
            merging.set(false);
            threads.shutdownNow();
        }
    }

    @Test
    @Proves({"13.2", "20.6"})
    void concurrentMergesOfOneContactEndInOneTree() throws InterruptedException, ExecutionException {
        Contact person = person();
        List<Contact> callers = List.fill(8, this::caller);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Contact>> merges = callers.map(caller ->
                    threads.submit(() -> done(engine().merges().merge(caller.id(), person.id()))));
            for (Future<Contact> merge : merges) {
                merge.get();
            }
            ContactId head = done(engine().merges().canonical(person.id()));
            callers.forEach(caller ->
                    assertThat(done(engine().merges().canonical(caller.id()))).isEqualTo(head));
            assertThat(done(engine().contacts().get(head)).merge().get().mergeSet())
                    .hasSize(17)
                    .doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    private Contact person() {
        return done(engine().contacts().create(unique.person().build()));
    }

    private Contact caller() {
        return Interactions.identified(engine(), unique);
    }
}
