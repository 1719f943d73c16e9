package org.externalcontacts.adapter.postgres.internal.feed;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.internal.feed.Backlog;
import org.externalcontacts.application.internal.feed.Pauses;
import org.externalcontacts.application.internal.feed.Subscriptions;
import org.externalcontacts.application.internal.feed.WakeUp;
import org.externalcontacts.application.tenant.TenantId;

/** The feed of one tenant, as one process sees it. Thread-safe. */
public final class PostgresChangeFeed implements ChangeFeed, AutoCloseable {

    /** How long others wait for a process that has died. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    /** Leases are prolonged so often that two failures in a row lose none. */
    private static final int REPORTS = 4;

    private static final Sql BEGIN = Feed.STATEMENTS.get("begin");
    private static final Sql FORGET = Feed.STATEMENTS.get("forget");

    private final Feed feed;
    private final Duration length;
    private final WakeUp wakeUp = new WakeUp();
    private final Subscriptions subscriptions = new Subscriptions(wakeUp, Pauses.USUAL);
    private final Outbox outbox;
    private final Housekeeping housekeeping;

    /**
     * The feed of this tenant, which the database is opened for.
     *
     * @param kept how long events are kept
     */
    public static PostgresChangeFeed opened(TenantId tenant, Database database, InstantSource clock, Duration kept) {
        return opened(tenant, database, clock, kept, LEASE);
    }

    static PostgresChangeFeed opened(
            TenantId tenant, Database database, InstantSource clock, Duration kept, Duration lease) {
        PostgresChangeFeed opened = new PostgresChangeFeed(tenant, new Feed(database), clock, kept, lease);
        opened.feed.write(BEGIN.call());
        opened.housekeeping.start();
        return opened;
    }

    private PostgresChangeFeed(TenantId tenant, Feed feed, InstantSource clock, Duration kept, Duration lease) {
        this.feed = feed;
        this.length = lease;
        this.outbox = new Outbox(tenant, clock, wakeUp);
        this.housekeeping = new Housekeeping(lease.dividedBy(REPORTS), new Retention(feed, kept));
    }

    /** Where the storage of this engine puts its events. */
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Subscription subscribe(String name, Consumer<DomainEvent> consumer) {
        return subscriptions.start(name, () -> entered(name), consumer);
    }

    private Backlog entered(String name) {
        Lease lease = new Lease(feed, name, length);
        lease.enter();
        housekeeping.lookAfter(lease);
        return new PostgresBacklog(feed, lease);
    }

    @Override
    public void forget(String name) {
        feed.write(FORGET.call().set("name", name));
        wakeUp.ring();
    }

    /** Ends all subscriptions; connections are still needed. */
    @Override
    public void close() {
        subscriptions.close();
        housekeeping.close();
    }
}
