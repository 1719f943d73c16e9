package org.externalcontacts.adapter.postgres.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.schema.SchemaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A position is drawn before its commit: what has the lower one may appear later, and is not left out. */
class CommitOrderTest {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String BODY = new String(
            Outbox.CODEC.write(new DomainEvent(
                    0,
                    Instant.EPOCH,
                    Caller.trusted(),
                    List.of(new Fact.SchemaDeleted(new SchemaId(UUID.randomUUID()))))),
            StandardCharsets.UTF_8);

    private final FedTenant tenant = new FedTenant();
    private final Feed feed = new Feed(tenant.database());
    private final PostgresBacklog backlog = new PostgresBacklog(feed, new Lease(feed, "index", LEASE));
    private Connection slow;
    private Connection quick;

    @BeforeEach
    void connect() throws SQLException {
        tenant.opened().close();
        slow = TestDatabase.source().getConnection();
        quick = TestDatabase.source().getConnection();
        slow.setAutoCommit(false);
        backlog.next();
    }

    @AfterEach
    void giveBack() throws SQLException {
        slow.rollback();
        slow.setAutoCommit(true);
        slow.close();
        quick.close();
    }

    @Test
    void nothingIsReadBeforeAllThatMayComeBeforeIt() throws SQLException {
        long first = stored(slow);
        long second = stored(quick);
        assertThat(backlog.next()).isEmpty();
        slow.commit();
        assertThat(settled()).containsExactly(first, second);
    }

    @Test
    void whatIsRolledBackHoldsNothingUp() throws SQLException {
        stored(slow);
        long second = stored(quick);
        assertThat(backlog.next()).isEmpty();
        slow.rollback();
        assertThat(settled()).containsExactly(second);
    }

    /** Why it is not enough to read on from the highest position that was seen. */
    @Test
    void aReaderThatReadsOnFromTheLastPositionMissesOne() throws SQLException {
        long first = stored(slow);
        long second = stored(quick);
        long seen = highestAfter(first - 1);
        slow.commit();
        assertThat(seen).isEqualTo(second);
        assertThat(highestAfter(seen)).isEqualTo(seen);
    }

    /** Other tests write to the same server at the same time. */
    private List<Long> settled() {
        List<Long> numbers = List.empty();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (numbers.isEmpty() && System.nanoTime() < end) {
            numbers = backlog.next().map(DomainEvent::number).toList();
        }
        return numbers;
    }

    private long stored(Connection connection) throws SQLException {
        return number(
                connection,
                "insert into external_contacts.change_event (tenant_id, body) values (?, '" + BODY
                        + "') returning position");
    }

    private long highestAfter(long seen) throws SQLException {
        return number(
                quick,
                "select coalesce(max(position), " + seen + ") from external_contacts.change_event"
                        + " where tenant_id = ? and position > " + seen);
    }

    private long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, tenant.id());
            ResultSet result = statement.executeQuery();
            result.next();
            return result.getLong(1);
        }
    }
}
