package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.adapter.file.internal.record.RecordCodec;
import org.externalcontacts.adapter.file.internal.record.RecordEffect;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/**
 * All records in memory, and each commit in a file before anybody is told of it. Memory carries a decision out first; the call then
 * waits until the file has it. Reads and refusals wait as well, for the commits they have seen: so nothing that an answer tells can be
 * taken back by a loss of power.
 *
 * <p>Locks are taken in this order: that of the file ({@link GroupCommit}), that of decisions, that of memory.
 */
public final class FileStorage implements Storage, AutoCloseable {

    private final Storage memory;
    private final RecordFile file;
    private final EventDelivery events;
    private final RecordCodec codec = new RecordCodec();
    private final GroupCommit group;

    /** Whether this thread runs a function on a view: then it holds the lock of memory, and must wait for nobody. */
    private final ThreadLocal<Boolean> onView = ThreadLocal.withInitial(() -> false);

    /** Over memory that holds what the file holds. */
    FileStorage(Storage memory, RecordFile file, EventDelivery events) {
        this.memory = memory;
        this.file = file;
        this.events = events;
        this.group = new GroupCommit(memory, file, codec, events);
    }

    /**
     * The storage in this file, which is closed with it.
     *
     * @param memory an empty storage in memory that tells nobody of its changes
     * @param events told of what is new, not of what is read
     */
    public static FileStorage open(RecordFile file, Storage memory, EventDelivery events) {
        new Restoration(file, memory).run();
        return new FileStorage(memory, file, events);
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        if (onView.get()) {
            return memory.read(reading);
        }
        Seen<T> seen = memory.read(view -> new Seen<>(withView(() -> reading.apply(view)), group.applied()));
        group.await(seen.upTo());
        return seen.answer();
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        if (onView.get()) {
            // Memory refuses a write inside a read or a decision, in its own words.
            return memory.atomically(decide);
        }
        // The clock belongs to the app, so it is asked before any lock is taken.
        Instant began = events.now();
        Decided<T> decided = group.decide(() -> decided(decide, began));
        group.await(decided.upTo());
        return decided.answer().peek(answer -> decided.commit().forEach(commit -> events.deliver(commit.events())));
    }

    /** Copies what is stored by now into a new file. */
    public void backup(Path target) {
        group.requireWhole();
        file.backup(target);
    }

    /** Throws the fault that stopped the storage, if there is one. */
    @Override
    public ExternalContacts.Health health() {
        group.requireWhole();
        return ExternalContacts.Health.GOOD;
    }

    @Override
    public Option<Long> revision() {
        return memory.revision();
    }

    /** The records in memory, to look at in tests. */
    public Storage memory() {
        return memory;
    }

    /** Puts what has been decided into the file and closes it. */
    @Override
    public void close() {
        group.close();
    }

    private <T> Decided<T> decided(Function<View, Either<Refusal, Decision<T>>> decide, Instant began) {
        Either<Refusal, Applied<T>> applied = memory.atomically(view ->
                withView(() -> decide.apply(view).map(decision -> announced(decision, view, began))));
        Option<Commit> commit = applied.toOption().flatMap(Applied::commit);
        commit.forEach(group::add);
        return new Decided<>(applied.map(done -> done.answer()), commit, group.applied());
    }

    /** All records are encoded before memory changes: what cannot be written is not carried out. */
    private <T> Decision<Applied<T>> announced(Decision<T> decision, View view, Instant began) {
        Option<Commit> commit = Option.when(
                decision.acts().nonEmpty(),
                () -> new Commit(
                        RecordEffect.of(decision.changes(), view, codec),
                        facts(decision, view),
                        decision.caller(),
                        began));
        commit.forEach(made -> group.announce());
        return new Decision<>(new Applied<>(decision.answer(), commit), decision.acts(), decision.caller());
    }

    private Seq<List<Fact>> facts(Decision<?> decision, View view) {
        return events.isHeard() ? decision.facts(view) : List.empty();
    }

    private <R> R withView(Supplier<R> function) {
        onView.set(true);
        try {
            return function.get();
        } finally {
            onView.remove();
        }
    }

    /** An answer, and the last decision it may know of. */
    private record Seen<T>(T answer, long upTo) {}

    private record Applied<T>(T answer, Option<Commit> commit) {}

    private record Decided<T>(Either<Refusal, T> answer, Option<Commit> commit, long upTo) {}
}
