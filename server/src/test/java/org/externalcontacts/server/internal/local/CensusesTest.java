package org.externalcontacts.server.internal.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** All records are read as rarely as can be: not while nothing changes, not by two at once, and not all the time. */
class CensusesTest {

    private static final TenantId TENANT = TenantId.DEFAULT;
    private static final long TIME = 1_000;

    private final AtomicLong nanos = new AtomicLong();
    private final Censuses censuses = new Censuses(nanos::get);
    private final LocalEngine engine = InMemoryExternalContacts.create();

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        Watched storage = new Watched(engine.storage(), true);
        Census first = censuses.of(TENANT, storage);
        nanos.addAndGet(Long.MAX_VALUE / 2);
        assertThat(censuses.of(TENANT, storage)).isSameAs(first);
        assertThat(storage.reads).hasValue(1);
    }

    @Test
    void ofFewContactsEachChangeIsSeenAtOnce() {
        Watched storage = new Watched(engine.storage(), true);
        for (int contacts = 0; contacts < 20; contacts++) {
            assertThat(censuses.of(TENANT, storage).contacts(Option.none())).isEqualTo(contacts);
            create(1);
        }
    }

    @Test
    void manyContactsThatChangeAllTheTimeAreReadAQuarterOfTheTime() {
        create(Censuses.FEW + 1);
        Watched storage = new Watched(engine.storage(), true);
        for (int tenths = 0; tenths < 66; tenths++) {
            censuses.of(TENANT, storage);
            create(1);
            nanos.addAndGet(TIME / 10);
        }
        // Each takes one time and holds for three.
        assertThat(storage.reads).hasValue(3);
    }

    @Test
    void aStorageThatCannotTellWhetherItHasChangedIsReadAgainAfterAWhile() {
        Watched storage = new Watched(engine.storage(), false);
        censuses.of(TENANT, storage);
        create(1);
        nanos.addAndGet(3 * TIME - 1);
        assertThat(censuses.of(TENANT, storage).contacts(Option.none())).isZero();
        nanos.addAndGet(1);
        assertThat(censuses.of(TENANT, storage).contacts(Option.none())).isEqualTo(1);
    }

    @Test
    void anotherStorageOfTheSameTenantIsReadAtOnce() {
        create(Censuses.FEW + 1);
        censuses.of(TENANT, new Watched(engine.storage(), true));
        Watched another = new Watched(InMemoryExternalContacts.create().storage(), true);
        assertThat(censuses.of(TENANT, another).contacts(Option.none())).isZero();
    }

    @Test
    void manyWhoAskAtOnceHaveItReadOnce() throws InterruptedException {
        Watched storage = new Watched(engine.storage(), true);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch done = new CountDownLatch(4);
        for (int each = 0; each < 4; each++) {
            threads.execute(() -> {
                censuses.of(TENANT, storage);
                done.countDown();
            });
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        assertThat(storage.reads).hasValue(1);
    }

    private void create(int contacts) {
        engine.contacts()
                .bulkCreate(
                        List.fill(contacts, ContactProfile.builder().title("x").build()))
                .get();
    }

    /** Counts reads, each of which takes the same time. */
    private final class Watched implements Storage {

        private final Storage storage;
        private final boolean tells;
        private final AtomicInteger reads = new AtomicInteger();

        Watched(Storage storage, boolean tells) {
            this.storage = storage;
            this.tells = tells;
        }

        @Override
        public <T> T read(Function<View, T> reading) {
            reads.incrementAndGet();
            nanos.addAndGet(TIME);
            return storage.read(reading);
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            return storage.atomically(decide);
        }

        @Override
        public Option<Long> revision() {
            return tells ? storage.revision() : Option.none();
        }
    }
}
