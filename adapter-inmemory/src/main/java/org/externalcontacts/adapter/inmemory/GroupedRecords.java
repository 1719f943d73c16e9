package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.externalcontacts.application.search.Orders;

/** Records by id, and in a total order of their own within the group they belong to. */
final class GroupedRecords<K, R> {

    private final Function<R, UUID> id;
    private final Function<R, K> group;
    private final Comparator<R> order;
    private final NavigableMap<UUID, R> byId = new TreeMap<>(Orders.BY_ID);
    private final Map<K, NavigableSet<R>> groups = new HashMap<>();

    GroupedRecords(Function<R, UUID> id, Function<R, K> group, Comparator<R> order) {
        this.id = id;
        this.group = group;
        this.order = order;
    }

    Option<R> find(UUID wanted) {
        return Option.of(byId.get(wanted));
    }

    /** Stores a record, in place of one of the same id. */
    void put(R record) {
        remove(id.apply(record));
        byId.put(id.apply(record), record);
        groups.computeIfAbsent(group.apply(record), key -> new TreeSet<>(order)).add(record);
    }

    void remove(UUID unwanted) {
        Option.of(byId.remove(unwanted)).forEach(record -> {
            NavigableSet<R> members = inGroup(group.apply(record));
            members.remove(record);
            if (members.isEmpty()) {
                groups.remove(group.apply(record));
            }
        });
    }

    void removeGroup(K unwanted) {
        Option.of(groups.remove(unwanted)).forEach(members -> members.forEach(record -> byId.remove(id.apply(record))));
    }

    /** The records of a group in their order; for reading. */
    NavigableSet<R> inGroup(K wanted) {
        NavigableSet<R> members = groups.get(wanted);
        return members == null ? new TreeSet<>(order) : members;
    }

    /** Records in the order of their ids as text, those after an id, at most so many. */
    List<R> scan(Option<UUID> after, int limit) {
        return List.ofAll(after.map(last -> byId.tailMap(last, false)).getOrElse(byId).values().stream()
                .limit(limit));
    }

    Iterable<R> all() {
        return byId.values();
    }
}
