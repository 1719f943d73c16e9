package org.externalcontacts.adapter.file.internal.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.externalcontacts.adapter.file.fault.FileNotWrittenException;
import org.externalcontacts.adapter.file.internal.record.RecordCodec;
import org.externalcontacts.adapter.file.internal.record.RecordWrite;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Storage;
import org.jspecify.annotations.Nullable;

/**
 * Brings what memory has carried out into the file. Decisions have numbers, in their order. Whoever needs one to be on the disk takes the
 * lock of the file, and writes all that wait by then in one transaction; those who wait for the lock meanwhile find that done, or are the
 * next to write. So nobody waits for more than the transaction under way and the one after it, and there are no threads of our own.
 *
 * <p>When a transaction fails, memory is ahead of the file for good. Nobody has been told of what it is ahead by, and from then on nobody
 * is told anything.
 */
final class GroupCommit {

    private final Storage memory;
    private final RecordFile file;
    private final RecordCodec codec;
    private final EventDelivery events;

    private final ReentrantLock committing = new ReentrantLock();
    private final ReentrantLock deciding = new ReentrantLock();

    /** What memory has carried out and the file does not have; guarded by {@code deciding}. */
    private List<Commit> waiting = new ArrayList<>();

    /** The last decision that changes anything; written under {@code deciding}. */
    private volatile long applied;

    /** The last decision that is on the disk; written under {@code committing}. */
    private volatile long durable;

    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    GroupCommit(Storage memory, RecordFile file, RecordCodec codec, EventDelivery events) {
        this.memory = memory;
        this.file = file;
        this.codec = codec;
        this.events = events;
    }

    /** Runs a decision and {@link #add}s it; one at a time, so that the file and the events get the order of memory. */
    <T> T decide(Supplier<T> decision) {
        deciding.lock();
        try {
            requireWhole();
            return carriedOut(decision, applied);
        } finally {
            deciding.unlock();
        }
    }

    private <T> T carriedOut(Supplier<T> decision, long before) {
        try {
            return decision.get();
        } catch (Error failed) {
            // Such as a lack of memory, at any place: memory may have carried out what will never wait to be written.
            if (applied != before) {
                failure = failed;
            }
            throw failed;
        }
    }

    /**
     * Counts a decision that memory is about to carry out. It is counted first, because a reader that sees the changed records must see the
     * changed number too. The number of a decision that then fails is not used.
     */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void announce() {
        applied++;
    }

    /** The number of the last decision that can be seen in memory; read under the lock of memory. */
    long applied() {
        return applied;
    }

    /** Has a decision written that memory has carried out; inside {@link #decide}. */
    void add(Commit commit) {
        waiting.add(commit);
    }

    /** Returns when this decision and all before it are on the disk; throws when they will not be. */
    void await(long number) {
        if (durable >= number) {
            return;
        }
        committing.lock();
        try {
            if (durable < number) {
                requireWhole();
                write(next());
            }
        } finally {
            committing.unlock();
        }
    }

    void requireWhole() {
        Throwable cause = failure;
        if (cause != null) {
            throw new FileNotWrittenException(file.path(), cause);
        }
        if (closed) {
            throw new IllegalCallException("the directory is closed");
        }
    }

    /** Writes what waits and closes the file; decisions that come later are not carried out. */
    void close() {
        committing.lock();
        try {
            if (refuseDecisions()) {
                closeFile();
            }
        } finally {
            committing.unlock();
        }
    }

    /** Whether that is new. Once it returns, no decision is under way, and none will be. */
    private boolean refuseDecisions() {
        deciding.lock();
        try {
            boolean isNew = !closed;
            closed = true;
            return isNew;
        } finally {
            deciding.unlock();
        }
    }

    private void closeFile() {
        try {
            if (failure == null) {
                write(next());
            }
        } finally {
            file.close();
        }
    }

    /** While no decision is under way, memory is as the last one of the group has left it. */
    private CommitGroup next() {
        deciding.lock();
        try {
            List<Commit> commits = waiting;
            long upTo = applied;
            CommitGroup group = memory.read(view -> CommitGroup.of(upTo, commits, view));
            // Only when there is a group: otherwise they would never be written, and nobody would notice.
            waiting = new ArrayList<>();
            return group;
        } finally {
            deciding.unlock();
        }
    }

    private void write(CommitGroup group) {
        try {
            List<RecordWrite> writes = group.writes(codec);
            if (!writes.isEmpty()) {
                file.write(writes);
            }
        } catch (IOException | RuntimeException | Error failed) {
            failure = failed;
            throw new FileNotWrittenException(file.path(), failed);
        }
        group.commits().forEach(commit -> commit.committed(events));
        durable = group.upTo();
    }
}
