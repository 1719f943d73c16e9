package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.adapter.postgres.internal.feed.Outbox;
import org.externalcontacts.adapter.postgres.internal.identity.PostgresIdentifiers;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.identity.Identifier;

/**
 * All records of a tenant in PostgreSQL. A decision is made on a snapshot, without any lock. It is stored in a second transaction, which locks all
 * that was read, compares it with what was read, and writes; if anything has changed meanwhile, it is decided again.
 *
 * <p>No code of the embedding app runs while a connection is borrowed: decisions are pure, and the clock is asked before.
 */
public final class PostgresStorage implements Storage {

    private final Database database;
    private final Lexemes lexemes;
    private final EventDelivery events;
    private final Option<Outbox> outbox;
    private final RetryPolicy patience;

    /** What every transaction that writes has to ask first. */
    private final List<Sql> guards;

    /** From numbering events to handing them over, commits do not overlap. It is taken after all locks of the database. */
    private final ReentrantLock inOrder = new ReentrantLock();

    /** The view of this thread, while a function runs on one: it may be read again, and nothing may be stored. */
    private final ThreadLocal<Option<View>> onView = ThreadLocal.withInitial(Option::none);

    /** The records of the tenant of this number. */
    public PostgresStorage(Database database, int tenant, EventDelivery events, Option<Outbox> outbox) {
        this(database, tenant, events, outbox, RetryPolicy.USUAL);
    }

    PostgresStorage(Database database, int tenant, EventDelivery events, Option<Outbox> outbox, RetryPolicy patience) {
        this(database, tenant, events, outbox, patience, Tenant.WRITABLE);
    }

    private PostgresStorage(
            Database database,
            int tenant,
            EventDelivery events,
            Option<Outbox> outbox,
            RetryPolicy patience,
            List<Sql> guards) {
        this.guards = guards;
        this.database = database;
        this.lexemes = new Lexemes(tenant);
        this.events = events;
        this.outbox = outbox;
        this.patience = patience;
    }

    /** Records that are written although the tenant takes no writes: for whoever has made sure that nobody else writes. */
    public static PostgresStorage unguarded(Database database, int tenant, EventDelivery events) {
        return new PostgresStorage(database, tenant, events, Option.none(), RetryPolicy.USUAL, List.empty());
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        Option<View> outer = onView.get();
        return outer.isDefined()
                ? reading.apply(outer.get())
                : database.connected(
                        session -> session.onSnapshot(transaction -> on(transaction, ReadSet.ofReading(), reading)));
    }

    @Override
    public <T> T lookUp(Function<View, T> call) {
        Option<View> outer = onView.get();
        return outer.isDefined()
                ? call.apply(outer.get())
                : database.once(transaction -> on(transaction, ReadSet.ofReading(), call));
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        if (onView.get().isDefined()) {
            throw new IllegalStateException("a function that reads a view must not write");
        }
        Instant began = outbox.map(Outbox::now).getOrElse(events::now);
        return patience.untilStored(failed -> attempt(decide, began, failed > 0))
                .map(stored -> {
                    outbox.forEach(Outbox::committed);
                    events.deliver(stored.events());
                    return stored.answer();
                });
    }

    @Override
    public ExternalContacts.Health health() {
        return Checkup.of(database);
    }

    /**
     * At first it is assumed that what a decision claims is free, and that the organizations are there which contacts name. If it was not so, or anything
     * else has changed, the next attempt looks; and so does it if nothing is stored, for then nobody would compare.
     */
    private <T> Either<Refusal, Stored<T>> attempt(
            Function<View, Either<Refusal, Decision<T>>> decide, Instant began, boolean looks) {
        return database.connected(session -> {
            ReadSet assuming = ReadSet.ofAssuming();
            if (!looks) {
                Either<Refusal, Decision<T>> decided = decided(session, decide, assuming);
                if (!assuming.hasAssumed()
                        || decided.exists(decision -> decision.acts().nonEmpty())) {
                    return stored(session, decided, assuming, began);
                }
            }
            ReadSet seen = ReadSet.ofDeciding();
            return stored(session, decided(session, decide, seen), seen, began);
        });
    }

    private <T> Either<Refusal, Decision<T>> decided(
            Database.Session session, Function<View, Either<Refusal, Decision<T>>> decide, ReadSet seen) {
        return session.onSnapshot(transaction -> on(transaction, seen, decide).peek(decision -> {
            Seq<Identifier> claimed = claimed(decision);
            if (!seen.assumes() && claimed.nonEmpty()) {
                new PostgresIdentifiers(transaction, seen).look(claimed);
            }
        }));
    }

    private <T> Either<Refusal, Stored<T>> stored(
            Database.Session session, Either<Refusal, Decision<T>> decided, ReadSet seen, Instant began) {
        return decided.map(decision -> decision.acts().isEmpty()
                ? new Stored<>(decision.answer(), List.empty())
                : session.storing(transaction -> store(transaction, decision, seen, began)));
    }

    private <T> Stored<T> store(Transaction transaction, Decision<T> decision, ReadSet seen, Instant began) {
        guards.forEach(sql -> transaction.later(sql.call()));
        new Locks(transaction, seen).take(WriteSet.by(decision.changes()));
        Set<Change.ClaimIfFree> won = ChangeWrites.carryOut(decision.changes(), transaction, seen, lexemes);
        if (outbox.isEmpty() && !events.isHeard()) {
            // Commits side by side share the forced write of the log.
            transaction.commit();
            return new Stored<>(decision.answer(), List.empty());
        }
        // Now it shows who won, and all locks are held.
        transaction.flush();
        Seq<List<Fact>> facts = decision.facts(won::contains);
        outbox.forEach(feed -> feed.append(facts, decision.caller(), began, transaction));
        return new Stored<>(decision.answer(), committed(transaction, facts, decision.caller(), began));
    }

    private static Seq<Identifier> claimed(Decision<?> decision) {
        return decision.changes()
                .filter(Change.ClaimIfFree.class::isInstance)
                .map(claim -> ((Change.ClaimIfFree) claim).identifier());
    }

    private Seq<DomainEvent> committed(Transaction transaction, Seq<List<Fact>> facts, Caller caller, Instant began) {
        if (!events.isHeard()) {
            transaction.commit();
            return List.empty();
        }
        inOrder.lock();
        try {
            Seq<DomainEvent> told = events.prepare(facts, caller, began);
            transaction.commit();
            events.committed(told);
            return told;
        } finally {
            inOrder.unlock();
        }
    }

    private <T> T on(Transaction transaction, ReadSet seen, Function<View, T> function) {
        View view = new PostgresView(transaction, seen, lexemes);
        return withView(view, () -> function.apply(view));
    }

    private <T> T withView(View view, Supplier<T> function) {
        onView.set(Option.some(view));
        try {
            return function.get();
        } finally {
            onView.remove();
        }
    }

    /** What is left to do when the connection is given back. */
    private record Stored<T>(T answer, Seq<DomainEvent> events) {}
}
