package org.externalcontacts.testkit.concurrent;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a history of calls that overlapped could have come from one caller after the other, each call taking effect at one moment
 * between its beginning and its end. Searches as Wing and Gong do: tries every call that may come first, and never twice the same
 * rest in the same state.
 */
final class Linearizability<S, C, O> {

    private final Specification<S, C, O> specification;
    private final List<Executed<C, O>> history;
    private final Set<Visited<S>> visited = new HashSet<>();

    private record Visited<S>(long done, S state) {}

    private Linearizability(Specification<S, C, O> specification, List<Executed<C, O>> history) {
        if (history.size() >= Long.SIZE) {
            throw new IllegalArgumentException("histories of less than " + Long.SIZE + " calls only");
        }
        this.specification = specification;
        this.history = history;
    }

    static <S, C, O> boolean holds(S initial, List<Executed<C, O>> history, Specification<S, C, O> specification) {
        return new Linearizability<>(specification, history).isPossible(0, initial);
    }

    private boolean isPossible(long done, S state) {
        if (Long.bitCount(done) == history.size()) {
            return true;
        }
        if (!visited.add(new Visited<>(done, state))) {
            return false;
        }
        long firstEnd = firstEnd(done);
        for (int index = 0; index < history.size(); index++) {
            Executed<C, O> next = history.get(index);
            if (!isDone(done, index) && next.from() < firstEnd) {
                Optional<S> after = specification.after(state, next.call(), next.outcome());
                if (after.isPresent() && isPossible(done | 1L << index, after.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What ended before another call began, took effect before it. */
    private long firstEnd(long done) {
        long first = Long.MAX_VALUE;
        for (int index = 0; index < history.size(); index++) {
            if (!isDone(done, index)) {
                first = Math.min(first, history.get(index).to());
            }
        }
        return first;
    }

    private static boolean isDone(long done, int index) {
        return (done & 1L << index) != 0;
    }
}
