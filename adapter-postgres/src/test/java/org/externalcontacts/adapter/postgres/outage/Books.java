package org.externalcontacts.adapter.postgres.outage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.externalcontacts.adapter.postgres.outage.Ledger.Line;

/**
 * Two readings of the ledgers around one of the database. What was answered before must be in it; what is in it must have been intended when it had
 * been read. So writers need not stand still.
 */
final class Books {

    private final Map<String, String> done = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private final Set<String> intended = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    /** From what the ledgers had before the database was read, and what they had afterwards. */
    Books(List<Line> before, List<Line> after) {
        for (Line line : before) {
            switch (line.outcome()) {
                case DONE -> done.put(line.call(), line.result());
                case NOTHING -> nothing.add(line.call());
                case BROKEN -> broken.add(line.call());
                case INTENDED -> {}
            }
        }
        after.stream()
                .filter(line -> line.outcome() == Ledger.Outcome.INTENDED)
                .map(Line::call)
                .forEach(intended::add);
    }

    /** The calls of this kind that had been answered, and the ids in the answers. */
    Map<String, String> done(String kind) {
        Map<String, String> found = new HashMap<>();
        done.forEach((call, id) -> {
            if (call.startsWith(kind + " ")) {
                found.put(call.substring(kind.length() + 1), id);
            }
        });
        return found;
    }

    /** The calls of this kind that can have happened: intended, and not failed in a way that promises that nothing was stored. */
    Stream<String> possible(String kind) {
        return intended.stream()
                .filter(call -> call.startsWith(kind + " ") && !nothing.contains(call))
                .map(call -> call.substring(kind.length() + 1));
    }

    boolean isPossible(String call) {
        return intended.contains(call) && !nothing.contains(call);
    }

    boolean isDone(String call) {
        return done.containsKey(call);
    }

    /** What must not happen at all. */
    List<String> broken() {
        return broken;
    }
}
