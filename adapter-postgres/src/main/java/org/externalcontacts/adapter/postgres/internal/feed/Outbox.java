package org.externalcontacts.adapter.postgres.internal.feed;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.feed.WakeUp;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.wire.internal.event.EventCodec;

/** Where a decision puts its events, to be read by the consumers of the feed once it is committed. Thread-safe. */
public final class Outbox {

    static final EventCodec CODEC = new EventCodec();

    /** The position is the number, and is drawn when the event is stored. */
    private static final long NOT_DRAWN = 0;

    private static final Sql APPEND = Feed.STATEMENTS.get("append");

    private final TenantId tenant;
    private final InstantSource clock;
    private final WakeUp committed;

    Outbox(TenantId tenant, InstantSource clock, WakeUp committed) {
        this.tenant = tenant;
        this.clock = clock;
        this.committed = committed;
    }

    /** The time for the events of the decision that begins. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Writes the events of a decision. It has to come after everything that may wait for a lock: of two decisions about one record the one
     * that is stored later must draw the higher position.
     */
    public void append(Seq<List<Fact>> acts, Caller caller, Instant at, Transaction transaction) {
        String[] bodies = acts.filter(List::nonEmpty)
                .map(facts -> new String(
                        CODEC.write(new DomainEvent(tenant, NOT_DRAWN, at, caller, facts)), StandardCharsets.UTF_8))
                .toJavaArray(String[]::new);
        if (bodies.length > 0) {
            transaction.later(APPEND.call().set("bodies", bodies));
        }
    }

    /** Wakes the consumers of this process. */
    public void committed() {
        committed.ring();
    }
}
