package org.externalcontacts.adapter.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.externalcontacts.wire.internal.bulk.BulkResultDto;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * Finds out which result of a bulk answer belongs to which item, whatever order the results are in (rule 7.4): by the id that a result
 * names, and where that does not tell, by the entity that it carries. A result is given to an item only if there is no other way; equal
 * items, and equal results, may change places. For one answer.
 */
final class BulkMatching<R> {

    private final Set<String> repeated;
    private final Map<Integer, BulkResultDto<R>> placed = new HashMap<>();
    private List<Group> open;
    private List<Candidate<R>> left;

    private BulkMatching(List<BulkItem> items, List<BulkResult<R>> results, BulkEvidence.Manner manner) {
        BulkEvidence<R> evidence = new BulkEvidence<>(manner, items, results);
        this.repeated = HashSet.ofAll(items.flatMap(BulkItem::id)
                .groupBy(id -> id)
                .filterValues(same -> same.size() > 1)
                .keySet());
        this.open = items.zipWithIndex()
                .groupBy(item -> item._1)
                .map(group -> new Group(group._1, group._2.map(item -> item._2)))
                .toList();
        this.left = results.map(result -> new Candidate<>(result, evidence.fitting(result)));
    }

    /** The results in the order of their items; none if there is more than one way to match them, or no way at all. */
    static <R> Option<List<BulkResultDto<R>>> inOrder(
            List<BulkItem> items, List<BulkResultDto<R>> results, Codec codec) {
        if (items.size() != results.size()) {
            return Option.none();
        }
        List<BulkResultDto<R>> successesFirst = successesFirst(results);
        return byId(items, successesFirst).orElse(() -> byContent(items, successesFirst, codec));
    }

    private static <R> Option<List<BulkResultDto<R>>> byContent(
            List<BulkItem> items, List<BulkResultDto<R>> results, Codec codec) {
        List<BulkResult<R>> readable = results.map(dto -> BulkResult.of(dto, codec));
        return BulkEvidence.Manner.ALL
                .iterator()
                .flatMap(manner -> new BulkMatching<>(items, readable, manner).inOrder())
                .headOption();
    }

    /** The usual case: each id is that of one item, or of several equal ones, and each result names one. */
    private static <R> Option<List<BulkResultDto<R>>> byId(List<BulkItem> items, List<BulkResultDto<R>> results) {
        List<BulkItem> different = items.distinct();
        if (different.flatMap(BulkItem::id).distinct().size() < different.size()) {
            return Option.none();
        }
        Map<String, Queue<BulkResultDto<R>>> named = new HashMap<>();
        results.forEach(result -> BulkResult.id(result)
                .forEach(id ->
                        named.computeIfAbsent(id, any -> new ArrayDeque<>()).add(result)));
        List<BulkResultDto<R>> inOrder = items.flatMap(
                item -> item.id().flatMap(id -> Option.of(named.get(id))).flatMap(same -> Option.of(same.poll())));
        return Option.when(inOrder.size() == items.size(), inOrder);
    }

    /** Of equal items, what the first did may be why the others failed. */
    private static <R> List<BulkResultDto<R>> successesFirst(List<BulkResultDto<R>> results) {
        return results.sortBy(result -> result.error() != null);
    }

    private Option<List<BulkResultDto<R>>> inOrder() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = placeInTheOnlyGroup() || placeTheOnlyResults();
        }
        return Option.when(open.isEmpty(), () -> List.range(0, placed.size()).map(placed::get));
    }

    /** Items for which there are no more results than they need, or only equal ones. */
    private boolean placeTheOnlyResults() {
        for (Group group : open) {
            List<Candidate<R>> fitting = left.filter(result -> fits(group.item(), result));
            int needed = group.places().size();
            boolean isSure = fitting.size() == needed
                    || (fitting.size() > needed && fitting.distinct().size() == 1);
            if (isSure) {
                place(group, fitting.take(needed));
                return true;
            }
        }
        return false;
    }

    /** A result that belongs to no other items. */
    private boolean placeInTheOnlyGroup() {
        for (Candidate<R> result : left) {
            List<Group> fitting = open.filter(group -> fits(group.item(), result));
            if (fitting.size() == 1) {
                place(fitting.head(), List.of(result));
                return true;
            }
        }
        return false;
    }

    private void place(Group group, List<Candidate<R>> results) {
        group.places()
                .zip(results)
                .forEach(pair -> placed.put(pair._1, pair._2.result().dto()));
        // One by one: there may be more results that are equal to these.
        left = results.foldLeft(left, List::remove);
        List<Integer> unfilled = group.places().drop(results.size());
        open = unfilled.isEmpty() ? open.remove(group) : open.replace(group, new Group(group.item(), unfilled));
    }

    /** By id where both have one, which is enough unless several items share it; else by content. */
    private boolean fits(BulkItem item, Candidate<R> candidate) {
        Option<String> id = candidate.result().id();
        if (item.id().isDefined() && id.isDefined()) {
            boolean same = item.id().equals(id);
            if (!same || !repeated.contains(id.get())) {
                return same;
            }
        }
        return candidate.contents().contains(item.content());
    }

    /** Equal items. */
    private record Group(BulkItem item, List<Integer> places) {}

    /**
     * A result that belongs to one of several items.
     *
     * @param contents of the items that it may be of by the entity that it carries
     */
    private record Candidate<R>(BulkResult<R> result, Set<Fingerprint> contents) {}
}
