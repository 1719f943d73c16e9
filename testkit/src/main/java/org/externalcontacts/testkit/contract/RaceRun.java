package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.domain.Refusal;

/** Runs the two calls of a race, in turn or at once, each time on records of its own. */
record RaceRun<S>(Race<S> race, Supplier<StorageContract.Records> fresh) {

    /** How long a decision waits for the other call at the most; a storage that lets only one decide at a time makes it wait in vain. */
    private static final Duration HELD_UP = Duration.ofSeconds(2);

    /** For how many milliseconds in a row a thread has to stand still to count as held up: less may be a wait for a connection. */
    private static final int STANDSTILL = 20;

    private static final Set<Thread.State> HELD_UP_STATES =
            HashSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

    /** Many times what a race needs, its two orders included. */
    static final Duration AT_MOST = Duration.ofMinutes(1);

    /** What came of a race: what each was answered, and what is stored. */
    record End(Map<RaceNode, Either<Refusal, ?>> answers, List<Object> state) {}

    /** How something else is made to happen in the midst of a call. */
    private interface Overtaking extends BiFunction<Storage, Runnable, Storage> {}

    /** Each call is overtaken by the other one when it has decided. */
    static <S> void check(Race<S> race, Supplier<StorageContract.Records> fresh) {
        RaceRun<S> run = new RaceRun<>(race, fresh);
        List<End> allowed = run.inTurn();
        assertThat(run.overtaken(RaceNode.FIRST, RaceNode.SECOND, OvertakenStorage::new))
                .as("%s: the first call is overtaken by the second", race)
                .isIn(allowed);
        assertThat(run.overtaken(RaceNode.SECOND, RaceNode.FIRST, OvertakenStorage::new))
                .as("%s: the second call is overtaken by the first", race)
                .isIn(allowed);
    }

    /** The first call is overtaken by the second one while it reads. */
    static <S> void checkReading(Race<S> race, Supplier<StorageContract.Records> fresh) {
        RaceRun<S> run = new RaceRun<>(race, fresh);
        List<End> allowed = run.inTurn();
        assertThat(allowed.head()).as("%s: what is read is changed", race).isNotEqualTo(allowed.last());
        assertThat(run.overtaken(RaceNode.FIRST, RaceNode.SECOND, OvertakenReading::new))
                .as("%s: the reading call is overtaken", race)
                .isIn(allowed);
    }

    private List<End> inTurn() {
        return List.of(inTurn(RaceNode.FIRST, RaceNode.SECOND), inTurn(RaceNode.SECOND, RaceNode.FIRST));
    }

    private End inTurn(RaceNode earlier, RaceNode later) {
        try (StorageContract.Records records = fresh.get()) {
            S scene = setUp(records);
            Either<Refusal, ?> before = call(earlier, records.node(), scene);
            Either<Refusal, ?> after = call(later, records.node(), scene);
            return end(records, HashMap.of(earlier, before, later, after));
        }
    }

    /** One call is made in the midst of the other one. */
    private End overtaken(RaceNode slow, RaceNode quick, Overtaking overtaking) {
        try (StorageContract.Records records = fresh.get()) {
            S scene = setUp(records);
            Storage node = records.node();
            FutureTask<Either<Refusal, ?>> other = new FutureTask<>(() -> call(quick, node, scene));
            Either<Refusal, ?> answer = call(slow, overtaking.apply(records.node(), () -> aside(other)), scene);
            // A call that has no such midst is overtaken by nobody; a task runs once.
            other.run();
            return end(records, HashMap.of(slow, answer, quick, other.get(AT_MOST.toSeconds(), TimeUnit.SECONDS)));
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    private S setUp(StorageContract.Records records) {
        return race.setUp().apply(new RaceScene(RaceNode.SET_UP.over(records.node())));
    }

    private Either<Refusal, ?> call(RaceNode node, Storage storage, S scene) {
        return race.callOf(node).apply(node.over(storage), scene);
    }

    private static End end(StorageContract.Records records, Map<RaceNode, Either<Refusal, ?>> answers) {
        return new End(answers, RaceState.of(records.node()));
    }

    /** Runs this on a thread of its own, and waits a little for its end: a storage may well make it wait for the caller. */
    static void aside(FutureTask<?> other) {
        Thread thread = new Thread(other);
        thread.setDaemon(true);
        thread.start();
        linger(thread);
    }

    /** Waits a little for the end of a thread, less if it is held up. */
    static void linger(Thread thread) {
        long end = System.nanoTime() + HELD_UP.toNanos();
        int standing = 0;
        try {
            while (thread.isAlive() && standing < STANDSTILL && System.nanoTime() < end) {
                thread.join(1);
                standing = HELD_UP_STATES.contains(thread.getState()) ? standing + 1 : 0;
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
