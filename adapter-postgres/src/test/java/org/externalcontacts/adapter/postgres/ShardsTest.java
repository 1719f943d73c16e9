package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.Moving;
import org.externalcontacts.adapter.postgres.internal.storage.Tenant;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants over two databases, and one that is moved while it is used. */
final class ShardsTest {

    private static final Duration REMEMBERED = Duration.ofMillis(50);
    private static final String SECOND = "second_shard";

    private final TenantId acme = new TenantId(TestDatabase.newTenant());
    private final TenantId globex = new TenantId(TestDatabase.newTenant());
    private PostgresShards shards = PostgresShards.open(tenant -> Option.none(), HashMap.empty());
    private ShardTable table = table();

    @BeforeEach
    void open() throws SQLException {
        createSecondDatabase();
        table = table();
        table.assign(acme, "first");
        table.assign(globex, "second");
        shards = PostgresShards.open(table, HashMap.of("first", first(), "second", second()));
    }

    @AfterEach
    void close() {
        shards.close();
    }

    @Test
    void eachTenantIsKeptOnItsShardAndNowhereElse() {
        ContactId here = shards.engine(acme).contacts().create(person(1)).get().id();
        ContactId there =
                shards.engine(globex).contacts().create(person(1)).get().id();

        assertThat(kept(first(), acme)).containsExactly(here);
        assertThat(kept(second(), globex)).containsExactly(there);
        assertThat(kept(first(), globex)).isEmpty();
        assertThat(shards.engine(acme).contacts().get(there).isLeft()).isTrue();
    }

    @Test
    void aTenantThatTheDirectoryDoesNotNameIsUnknown() {
        TenantId unknown = new TenantId(TestDatabase.newTenant());
        assertThatThrownBy(() -> shards.engine(unknown)).isInstanceOf(Tenants.UnknownTenantException.class);
    }

    @Test
    void aMovedTenantIsCompleteAndItsCursorsAndKeysStayValid() {
        ExternalContacts engine = shards.engine(acme);
        for (int number = 0; number < 60; number++) {
            engine.contacts().create(person(number));
        }
        // The tenant has been there before, with a secret of its own.
        second().tenant(acme.text()).open().close();
        IdempotencyKey key = new IdempotencyKey("once");
        Contact made = engine.contacts().create(person(100), key).get();
        var firstPage = engine.contacts().scan(ScanRequest.startOf(25)).get();

        assertThatThrownBy(() -> shards.move(acme, "second", () -> {}))
                .hasMessageContaining("does not name the new shard");
        assertThat(shards.move(acme, "second", () -> table.assign(acme, "second"))
                        .total())
                .isEqualTo(61);

        assertThat(engine.contacts().create(person(100), key)).contains(made);
        ScanRequest secondPage = ScanRequest.startOf(25).at(firstPage.next().get());
        assertThat(engine.contacts().scan(secondPage).get().entities()).hasSize(25);
        assertThat(kept(second(), acme)).hasSize(61);
        shards.forget(acme, "first");
        assertThat(kept(first(), acme)).isEmpty();
        assertThat(engine.contacts().create(person(101)).isRight()).isTrue();
    }

    @Test
    void aTenantMayMoveBackOnceItsOldStateIsForgotten() {
        ExternalContacts engine = shards.engine(acme);
        ContactId first = engine.contacts().create(person(1)).get().id();
        shards.move(acme, "second", () -> table.assign(acme, "second"));
        engine.contacts().update(first, person(2));

        assertThatThrownBy(() -> shards.move(acme, "first", () -> table.assign(acme, "first")))
                .isInstanceOf(IllegalCallException.class)
                .hasMessageContaining("forget it there first");
        assertThat(engine.contacts().update(first, person(3)).isRight())
                .as("writes are taken again")
                .isTrue();
        assertTakesNoWrites(first());

        shards.forget(acme, "first");
        shards.move(acme, "first", () -> table.assign(acme, "first"));
        assertThat(engine.contacts().update(first, person(4)).isRight()).isTrue();
        assertThat(kept(first(), acme)).containsExactly(first);
    }

    @Test
    void whatTheDirectoryNamesIsNeitherForgottenNorMovedOntoItself() {
        assertThatThrownBy(() -> shards.forget(acme, "first")).isInstanceOf(IllegalCallException.class);
        assertThatThrownBy(() -> shards.move(acme, "first", () -> {})).isInstanceOf(IllegalCallException.class);
        assertThatThrownBy(() -> shards.move(acme, "third", () -> {}))
                .isInstanceOf(IllegalCallException.class)
                .hasMessage("there is no shard third");
    }

    @Test
    void aDirectoryThatCannotBeToldLeavesTheTenantReadOnlyUntilTheMoveIsRepeated() {
        ExternalContacts engine = shards.engine(acme);
        assertThatThrownBy(() -> shards.move(acme, "second", () -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThatThrownBy(() -> engine.contacts().create(person(1))).isInstanceOf(PostgresFault.ReadOnly.class);
        assertTakesNoWrites(second());
        shards.move(acme, "second", () -> table.assign(acme, "second"));
        ContactId made = engine.contacts().create(person(1)).get().id();
        assertThat(kept(second(), acme)).containsExactly(made);
    }

    /** Otherwise what was deleted meanwhile would come back. */
    @Test
    void aShardThatHasMoreThanIsCopiedIsRefused() {
        ExternalContacts engine = shards.engine(acme);
        ContactId made = engine.contacts().create(person(1)).get().id();
        shards.move(acme, "second", () -> table.assign(acme, "second"));
        engine.contacts().delete(made);

        assertThatThrownBy(() -> shards.move(acme, "first", () -> table.assign(acme, "first")))
                .isInstanceOf(IllegalCallException.class)
                .hasMessageContaining("1 records that were not copied");
        assertThat(engine.contacts().create(person(2)).isRight()).isTrue();
    }

    @Test
    void aTenantMovesToAShardThatRegistersNobody() {
        try (PostgresShards closed = PostgresShards.open(
                table,
                HashMap.of(
                        "first", first(),
                        "second", second().registerTenants(false)))) {
            ContactId made =
                    closed.engine(acme).contacts().create(person(1)).get().id();
            closed.move(acme, "second", () -> table.assign(acme, "second"));
            assertThat(closed.engine(acme).contacts().get(made).isRight()).isTrue();
        }
    }

    /** Of what another move may do by then nothing is known. */
    @Test
    void whoHasLostTheRightToMoveATenantIsTold() {
        Tenant moved = Tenant.named(acme.text(), TestDatabase.source(), Timeouts.USUAL);
        Moving moving = new Moving(new Database(TestDatabase.source(), moved.id(), Timeouts.USUAL));
        assertThat(moving.alone(stillAlone -> {
                    stillAlone.run();
                    endSessionsThatMove(moved.id());
                    assertThatThrownBy(stillAlone::run).isInstanceOf(PostgresFault.Unreachable.class);
                    return true;
                }))
                .contains(true);
    }

    @Test
    void anEntryThatWasReadLaterThanNowIsReadAgain() {
        SettableClock clock = new SettableClock();
        ShardTable behind = new ShardTable(TestDatabase.source(), Duration.ofMinutes(1), clock);
        assertThat(behind.shardOf(acme)).contains("first");
        table.assign(acme, "second");
        assertThat(behind.shardOf(acme)).contains("first");
        clock.pass(Duration.ofHours(-1));
        assertThat(behind.shardOf(acme)).contains("second");
    }

    @Test
    void whoeverReadsTheDirectoryHoldsUpNobodyElse() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        DataSource slow = Intercepted.connectionsOf(TestDatabase.source(), () -> both.await(10, TimeUnit.SECONDS));
        ShardTable table = new ShardTable(slow, Duration.ofMinutes(1), InstantSource.system());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Option<String>>> asked = List.fill(2, () -> threads.submit(() -> table.shardOf(acme)));
            for (Future<Option<String>> shard : asked) {
                assertThat(shard.get(20, TimeUnit.SECONDS)).contains("first");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTenantIsMovedByOneAtATime() {
        shards.engine(acme).contacts().create(person(1));
        shards.move(acme, "second", () -> {
            assertThatThrownBy(() -> shards.move(acme, "second", () -> {}))
                    .isInstanceOf(IllegalCallException.class)
                    .hasMessage("the tenant is being moved");
            table.assign(acme, "second");
        });
        assertThat(shards.engine(acme).contacts().create(person(2)).isRight()).isTrue();
    }

    /** Whoever looked before another move, and comes after it, must not go by what it saw. */
    @Test
    void aMoveThatIsOvertakenByAnotherIsRefused() {
        AtomicBoolean once = new AtomicBoolean(true);
        PostgresShards.Directory overtaken = tenant -> {
            Option<String> seen = table.shardOf(tenant);
            if (once.getAndSet(false)) {
                shards.move(acme, "second", () -> table.assign(acme, "second"));
            }
            return seen;
        };
        ContactId made = shards.engine(acme).contacts().create(person(1)).get().id();
        try (PostgresShards late = PostgresShards.open(overtaken, HashMap.of("first", first(), "second", second()))) {
            assertThatThrownBy(() -> late.move(acme, "second", () -> table.assign(acme, "second")))
                    .isInstanceOf(IllegalCallException.class)
                    .hasMessage("the tenant was moved meanwhile");
        }
        assertThat(shards.engine(acme).contacts().get(made).isRight()).isTrue();
        assertThat(shards.engine(acme).contacts().create(person(2)).isRight()).isTrue();
    }

    @Test
    void whoRemembersAnOldEntryNeitherForgetsNorMovesByIt() {
        ShardTable behind = new ShardTable(TestDatabase.source(), Duration.ofDays(1), InstantSource.system());
        try (PostgresShards others = PostgresShards.open(behind, HashMap.of("first", first(), "second", second()))) {
            others.engine(acme).contacts().create(person(1));
            shards.move(acme, "second", () -> table.assign(acme, "second"));

            assertThat(behind.shardOf(acme)).contains("first");
            assertThatThrownBy(() -> others.forget(acme, "second")).isInstanceOf(IllegalCallException.class);
            assertThatThrownBy(() -> others.move(acme, "second", () -> {})).hasMessageContaining("already");
            assertThat(behind.shardOf(acme)).contains("second");
        }
    }

    /** Nothing that was answered is lost or made twice, and no read fails, while a tenant moves there and back under load. */
    @Test
    void underLoadNothingIsLostNothingDoubleAndNoReadFails() throws Exception {
        ExternalContacts engine = shards.engine(acme);
        Queue<ContactId> acknowledged = new ConcurrentLinkedQueue<>();
        acknowledged.add(engine.contacts().create(person(0)).get().id());
        AtomicBoolean moving = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> writers =
                    List.range(0, 4).map(writer -> threads.submit(() -> write(engine, writer, acknowledged, moving)));
            List<Future<Integer>> readers =
                    List.range(0, 4).map(reader -> threads.submit(() -> read(engine, acknowledged, moving)));
            for (String shard : List.of("second", "first", "second")) {
                int before = acknowledged.size();
                shards.move(acme, shard, () -> table.assign(acme, shard));
                while (acknowledged.size() < before + 20) {
                    Thread.onSpinWait();
                }
                shards.forget(acme, shard.equals("first") ? "second" : "first");
            }
            moving.set(false);
            int refused = writers.map(ShardsTest::result).sum().intValue();
            assertThat(readers.map(ShardsTest::result).sum().intValue()).isPositive();
            assertThat(kept(second(), acme)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(refused).as("calls refused while moving").isPositive();
        } finally {
            moving.set(false);
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A node that has not heard of a move yet asks the wrong shard. */
    private void assertTakesNoWrites(PostgresExternalContacts.Builder shard) {
        try (PostgresExternalContacts behind = shard.tenant(acme.text()).open()) {
            assertThatThrownBy(() -> behind.contacts().create(person(9))).isInstanceOf(PostgresFault.ReadOnly.class);
        }
    }

    private static void endSessionsThatMove(int tenant) {
        try (Connection connection = TestDatabase.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                    + " and classid = hashtext('external_contacts.move')::oid and objid = " + tenant);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Each contact is tried until it is stored; how often that was refused. */
    private static int write(ExternalContacts engine, int writer, Queue<ContactId> acknowledged, AtomicBoolean moving) {
        int refused = 0;
        int number = 1;
        while (moving.get()) {
            try {
                acknowledged.add(engine.contacts()
                        .create(person(1_000_000 * (writer + 1) + number))
                        .get()
                        .id());
                number++;
            } catch (PostgresFault.ReadOnly readOnly) {
                refused++;
            }
        }
        return refused;
    }

    private static int read(ExternalContacts engine, Queue<ContactId> acknowledged, AtomicBoolean moving) {
        int reads = 0;
        while (moving.get()) {
            List<ContactId> all = List.ofAll(acknowledged);
            ContactId one = all.get(ThreadLocalRandom.current().nextInt(all.size()));
            if (engine.contacts().get(one).isLeft()) {
                throw new AssertionError("an acknowledged contact was not found");
            }
            reads++;
        }
        return reads;
    }

    private static int result(Future<Integer> future) {
        Callable<Integer> waiting = () -> future.get(60, TimeUnit.SECONDS);
        try {
            return waiting.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static java.util.List<ContactId> kept(PostgresExternalContacts.Builder shard, TenantId tenant) {
        try (PostgresExternalContacts engine = shard.tenant(tenant.text()).open()) {
            return engine.contacts().all().get().map(Contact::id).toJavaList();
        }
    }

    private static ContactProfile person(int number) {
        return ContactProfile.builder()
                .firstName("Ada")
                .workEmail("p" + number + "@example.org")
                .build();
    }

    private static PostgresExternalContacts.Builder first() {
        return PostgresExternalContacts.builder(TestDatabase.source());
    }

    private static PostgresExternalContacts.Builder second() {
        return PostgresExternalContacts.builder(
                TestDatabase.url().replaceFirst("/[^/?]+(\\?|$)", "/" + SECOND + "$1"), "postgres", "postgres");
    }

    private static ShardTable table() {
        return new ShardTable(TestDatabase.source(), REMEMBERED, InstantSource.system());
    }

    private static void createSecondDatabase() throws SQLException {
        try (Connection connection = TestDatabase.source().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + SECOND + "'")
                    .next()) {
                statement.execute("create database " + SECOND);
            }
        }
    }
}
