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
 * Finds out which result of a bulk answer belongs to which item, whatever order the results are in (BEHAVIOUR 7.4): by the id that a result
 * names, and where that does not tell, by the entity that it carries. A result is given to an item only if there is no other way; equal
 * items, and equal results, may change places. For one answer.
 */
final class BulkMatching<R> {

    private final boolean partly;
    private final Set<String> asked;
    private final Set<String> repeated;
    private final Set<String> rewritten;
    private final Map<Integer, BulkResultDto<R>> placed = new HashMap<>();
    private List<Group> open;
    private List<BulkResult<R>> left;

    /** Errors repeat what was sent, or, if that leads nowhere, only a part of it. */
    private BulkMatching(List<BulkItem> items, List<BulkResult<R>> results, boolean partly) {
        this.partly = partly;
        List<String> ids = items.flatMap(BulkItem::id);
        this.asked = HashSet.ofAll(ids);
        this.repeated = HashSet.ofAll(
                ids.groupBy(id -> id).filterValues(same -> same.size() > 1).keySet());
        this.rewritten = rewritten(items.map(BulkItem::content), results.flatMap(BulkResult::content));
        this.open = items.zipWithIndex()
                .groupBy(item -> item._1)
                .map(group -> new Group(group._1, group._2.map(item -> item._2)))
                .toList();
        this.left = results;
    }

    /** The results in the order of their items; none if there is more than one way to match them, or no way at all. */
    static <R> Option<List<BulkResultDto<R>>> inOrder(
            List<BulkItem> items, List<BulkResultDto<R>> results, Codec codec) {
        if (items.size() != results.size()) {
            return Option.none();
        }
        return byId(items, results)
                .orElse(() -> byContent(items, results, false, codec))
                .orElse(() -> byContent(items, results, true, codec));
    }

    private static <R> Option<List<BulkResultDto<R>>> byContent(
            List<BulkItem> items, List<BulkResultDto<R>> results, boolean partly, Codec codec) {
        List<BulkResult<R>> readable = successesFirst(results).map(dto -> BulkResult.of(dto, codec));
        return new BulkMatching<>(items, readable, partly).inOrder();
    }

    /** The usual case: each id is that of one item, or of several equal ones, and each result names one. */
    private static <R> Option<List<BulkResultDto<R>>> byId(List<BulkItem> items, List<BulkResultDto<R>> results) {
        List<BulkItem> different = items.distinct();
        if (different.flatMap(BulkItem::id).distinct().size() < different.size()) {
            return Option.none();
        }
        Map<String, Queue<BulkResultDto<R>>> named = new HashMap<>();
        successesFirst(results)
                .forEach(result -> Option.of(result.id())
                        .forEach(id -> named.computeIfAbsent(id, any -> new ArrayDeque<>())
                                .add(result)));
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
            List<BulkResult<R>> fitting = left.filter(result -> fits(group.item(), result));
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
        for (BulkResult<R> result : left) {
            List<Group> fitting = open.filter(group -> fits(group.item(), result));
            if (fitting.size() == 1) {
                place(fitting.head(), List.of(result));
                return true;
            }
        }
        return false;
    }

    private void place(Group group, List<BulkResult<R>> results) {
        group.places().zip(results).forEach(pair -> placed.put(pair._1, pair._2.dto()));
        // One by one: there may be more results that are equal to these.
        left = results.foldLeft(left, List::remove);
        List<Integer> unfilled = group.places().drop(results.size());
        open = unfilled.isEmpty() ? open.remove(group) : open.replace(group, new Group(group.item(), unfilled));
    }

    private boolean fits(BulkItem item, BulkResult<R> result) {
        if (item.id().isDefined() && result.id().exists(asked::contains)) {
            boolean same = item.id().equals(result.id());
            if (!same || !repeated.contains(item.id().get())) {
                return same;
            }
        }
        return result.content()
                .forAll(content -> item.content().isIn(content, rewritten, partly && result.isFailure()));
    }

    /** The members that the system writes so differently that none is recognised: they tell nothing. */
    private static Set<String> rewritten(List<Fingerprint> sent, List<Fingerprint> received) {
        return HashSet.ofAll(sent.flatMap(content -> content.members().keySet()))
                .reject(name -> sent.filter(content -> content.members().containsKey(name))
                        .exists(content -> received.exists(other -> content.agrees(name, other))));
    }

    /** Equal items. */
    private record Group(BulkItem item, List<Integer> places) {}
}
