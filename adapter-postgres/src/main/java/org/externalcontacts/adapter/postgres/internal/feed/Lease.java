package org.externalcontacts.adapter.postgres.internal.feed;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;

/**
 * The right to receive under a name, for a time that is prolonged while the process lives. The database's clock decides when others may take it; this
 * side stops earlier, since it counts from before it asks. Thread-safe.
 */
final class Lease {

    private static final Sql ENTER = Feed.STATEMENTS.get("enter");
    private static final Sql TAKE = Feed.STATEMENTS.get("take");
    private static final Sql KEEP = Feed.STATEMENTS.get("keep");
    private static final Sql ACKNOWLEDGE = Feed.STATEMENTS.get("acknowledge");
    private static final Sql RELEASE = Feed.STATEMENTS.get("release");

    private static final double MILLIS = 1_000;

    private final Feed feed;
    private final String name;
    private final Duration length;
    private final UUID holder = UUID.randomUUID();

    /** The nanosecond of this process at which it runs out; none while it is not held. */
    private volatile Option<Long> until = Option.none();

    private volatile boolean released;

    Lease(Feed feed, String name, Duration length) {
        this.feed = feed;
        this.name = name;
        this.length = length;
    }

    /** Makes the name known, at the oldest event that is kept. */
    void enter() {
        feed.write(ENTER.call().set("name", name));
    }

    boolean isHeld() {
        return until.exists(moment -> System.nanoTime() - moment < 0);
    }

    /** Takes it, unless another one has it; the position up to which events were acknowledged. */
    Option<Long> take() {
        long asked = System.nanoTime();
        Option<Long> position = feed.committing(transaction -> {
            transaction.later(ENTER.call().set("name", name));
            return transaction.row(held(TAKE), row -> row.count("position"));
        });
        settle(position.isDefined(), asked);
        return position;
    }

    /** Prolongs it, if it is held. */
    void keep() {
        if (isHeld()) {
            long asked = System.nanoTime();
            settle(isStored(held(KEEP)), asked);
        }
    }

    /** Prolongs it, and stores how far its consumer has come; does not if it is lost. */
    void acknowledge(long position) {
        long asked = System.nanoTime();
        settle(isStored(held(ACKNOWLEDGE).set("position", position)), asked);
    }

    boolean isReleased() {
        return released;
    }

    /** Leaves it to others, for good. */
    void release() {
        released = true;
        until = Option.none();
        feed.write(named(RELEASE));
    }

    /** Whether the lease still was this one's. */
    private boolean isStored(Call call) {
        return feed.committing(transaction -> transaction.row(call, row -> row.text("name")))
                .isDefined();
    }

    private void settle(boolean held, long asked) {
        until = Option.when(held, asked + length.toNanos());
    }

    private Call held(Sql statement) {
        return named(statement).set("seconds", length.toMillis() / MILLIS);
    }

    private Call named(Sql statement) {
        return statement.call().set("name", name).set("holder", holder);
    }
}
