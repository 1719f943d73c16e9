package org.externalcontacts.adapter.postgres.internal.feed;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.internal.feed.Backlog;

/** What waits for one consumer in the tables. */
final class PostgresBacklog implements Backlog {

    /** So many events may come again after a crash, and are in memory at a time. */
    private static final int BATCH = 100;

    /** For transactions that are about to end. */
    private static final Duration SOON = Duration.ofMillis(5);

    /** What other processes commit is seen after this time at most. */
    private static final Duration POLL = Duration.ofMillis(100);

    /** For the one who receives to end. */
    private static final Duration STAND_BY = Duration.ofSeconds(1);

    private static final Sql EVENTS = Feed.STATEMENTS.get("events");
    private static final Sql REMOVED = Feed.STATEMENTS.get("removed");

    private final Feed feed;
    private final Lease lease;
    private final Horizon horizon;
    private long received;
    private long acknowledged;

    PostgresBacklog(Feed feed, Lease lease) {
        this.feed = feed;
        this.lease = lease;
        this.horizon = new Horizon(feed);
    }

    @Override
    public Seq<DomainEvent> next() {
        if (!lease.isHeld() && !isTaken()) {
            return List.empty();
        }
        horizon.look();
        return feed.committing(this::read);
    }

    private boolean isTaken() {
        Option<Long> position = lease.take();
        position.forEach(stored -> {
            received = stored;
            acknowledged = stored;
        });
        return position.isDefined();
    }

    private Seq<DomainEvent> read(Transaction transaction) {
        Seq<DomainEvent> events = transaction.rows(
                EVENTS.call()
                        .set("received", received)
                        .set("horizon", horizon.reached(transaction))
                        .set("limit", BATCH),
                PostgresBacklog::event);
        // Behind the events: what is removed after they were read is no loss.
        long removed =
                transaction.row(REMOVED.call(), row -> row.count("removed")).getOrElse(0L);
        if (removed > received) {
            throw new ChangeFeed.FellBehind(received, removed);
        }
        return events;
    }

    private static DomainEvent event(Row row) {
        try {
            return Outbox.CODEC.read(row.bytes("body")).numbered(row.count("position"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a stored event cannot be read", unreadable);
        }
    }

    @Override
    public boolean isHeld() {
        return lease.isHeld();
    }

    @Override
    public void received(DomainEvent event) {
        received = event.number();
    }

    @Override
    public void acknowledge() {
        if (received > acknowledged) {
            lease.acknowledge(received);
            acknowledged = received;
        }
    }

    @Override
    public Duration pause() {
        if (!lease.isHeld()) {
            return STAND_BY;
        }
        return horizon.isWaiting() ? SOON : POLL;
    }

    @Override
    public void release() {
        lease.release();
    }
}
