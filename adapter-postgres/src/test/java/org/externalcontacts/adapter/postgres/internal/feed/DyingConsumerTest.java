package org.externalcontacts.adapter.postgres.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Pool;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.testkit.contract.UniqueData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process that consumes loses its database for good, which looks to the others as if it had died. */
class DyingConsumerTest {

    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String NAME = "index";

    private final FedTenant tenant = new FedTenant();
    private final PostgresExternalContacts engine = tenant.opened();
    private final UniqueData unique = new UniqueData();
    private final BlockingQueue<DomainEvent> dying = new LinkedBlockingQueue<>();
    private final BlockingQueue<DomainEvent> living = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anotherProcessContinuesBehindWhatWasAcknowledged() throws InterruptedException {
        HikariDataSource doomed =
                new Pool(TestDatabase.url(), "postgres", "postgres", 2, Duration.ofSeconds(1)).open(Timeouts.USUAL);
        PostgresChangeFeed first = opened(new Database(doomed, tenant.id(), Timeouts.USUAL));
        PostgresChangeFeed second = opened(tenant.database());
        first.subscribe(NAME, dying::add);
        write(3);
        List<Long> before = next(dying, 3);
        second.subscribe(NAME, living::add);
        doomed.close();
        write(2);
        List<Long> after = next(living, 2);
        while (before.contains(after.head())) {
            after = after.tail().appendAll(next(living, 1));
        }
        assertThat(after).allMatch(number -> number > before.last()).isEqualTo(after.sorted());
        assertThat(dying).isEmpty();
        first.close();
        second.close();
    }

    @Test
    void aConsumerThatTakesLongerThanTheLeaseKeepsIt() throws InterruptedException {
        PostgresChangeFeed first = opened(tenant.database());
        PostgresChangeFeed second = opened(tenant.database());
        BlockingQueue<Boolean> go = new LinkedBlockingQueue<>();
        first.subscribe(NAME, event -> {
            dying.add(event);
            assertThat(isTold(go)).isTrue();
        });
        write(1);
        next(dying, 1);
        second.subscribe(NAME, living::add);
        assertThat(living.poll(2 * LEASE.toMillis(), TimeUnit.MILLISECONDS)).isNull();
        go.add(true);
        write(1);
        next(dying, 1);
        go.add(true);
        first.close();
        second.close();
        assertThat(living).isEmpty();
    }

    @Test
    void anEngineWithoutAFeedHasNone() {
        try (PostgresExternalContacts without = PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(TestDatabase.newTenant())
                .open()) {
            assertThatThrownBy(without::changeFeed).isInstanceOf(IllegalCallException.class);
        }
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(TestDatabase.source());
        assertThatThrownBy(() -> builder.changeFeed(Duration.ofSeconds(59)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PostgresChangeFeed opened(Database database) {
        return PostgresChangeFeed.opened(TenantId.DEFAULT, database, Clock.systemUTC(), KEPT, LEASE);
    }

    private void write(int events) {
        List.range(0, events)
                .forEach(event ->
                        engine.contacts().create(unique.person().build()).get());
    }

    private static boolean isTold(BlockingQueue<Boolean> go) {
        try {
            return go.poll(20, TimeUnit.SECONDS) != null;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<Long> next(BlockingQueue<DomainEvent> queue, int count) throws InterruptedException {
        List<Long> numbers = List.empty();
        for (int taken = 0; taken < count; taken++) {
            DomainEvent event = queue.poll(20, TimeUnit.SECONDS);
            assertThat(event).isNotNull();
            numbers = numbers.append(event.number());
        }
        return numbers;
    }
}
