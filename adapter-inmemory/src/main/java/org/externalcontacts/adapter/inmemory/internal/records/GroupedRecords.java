package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.externalcontacts.application.internal.search.Orders;

/** Records by id, and newest first within the group they belong to. */
public final class GroupedRecords<K, R> {

    /** Where a record stands in its group: newest first, those of the same moment by id. */
    record Place(Instant created, UUID id) {}

    private static final Comparator<Place> NEWEST_FIRST =
            Comparator.comparing(Place::created).reversed().thenComparing(Place::id, Orders.BY_ID);

    private final Function<R, K> group;
    private final Function<R, Place> place;
    private final NavigableMap<UUID, R> byId = new TreeMap<>(Orders.BY_ID);
    private final Map<K, NavigableMap<Place, R>> groups = new HashMap<>();

    GroupedRecords(Function<R, K> group, Function<R, Place> place) {
        this.group = group;
        this.place = place;
    }

    Option<R> find(UUID id) {
        return Option.of(byId.get(id));
    }

    /** Prepares a new record; the returned action stores it. */
    public Runnable addition(R record) {
        UUID id = place.apply(record).id();
        if (byId.containsKey(id)) {
            throw new IllegalStateException("the id of a new record is in use: " + id);
        }
        return () -> put(record);
    }

    /** Prepares the new state of a record; the returned action stores it. */
    public Runnable replacement(R record) {
        UUID id = place.apply(record).id();
        R stored = find(id).getOrElseThrow(() -> new IllegalStateException("no record has the id " + id));
        return () -> {
            remove(stored);
            put(record);
        };
    }

    /** Prepares the end of a record; the returned action removes it, if it is there. */
    public Runnable removal(UUID id) {
        Option<R> stored = find(id);
        return () -> stored.forEach(this::remove);
    }

    public void removeGroup(K unwanted) {
        NavigableMap<Place, R> members = groups.remove(unwanted);
        if (members != null) {
            members.keySet().forEach(member -> byId.remove(member.id()));
        }
    }

    /** The records of a group, newest first; for reading. */
    Stream<R> inGroup(K wanted) {
        return members(wanted).values().stream();
    }

    /** The records of a group behind a place, newest first; for reading. */
    Stream<R> inGroup(K wanted, Place after) {
        return members(wanted).tailMap(after, false).values().stream();
    }

    int sizeOf(K wanted) {
        return members(wanted).size();
    }

    /** Records in the order of their ids as text, those after an id, up to a limit. */
    List<R> scan(Option<UUID> after, int limit) {
        return List.ofAll(after.map(last -> byId.tailMap(last, false)).getOrElse(byId).values().stream()
                .limit(limit));
    }

    public Iterable<R> all() {
        return byId.values();
    }

    private void put(R record) {
        Place at = place.apply(record);
        byId.put(at.id(), record);
        groups.computeIfAbsent(group.apply(record), key -> new TreeMap<>(NEWEST_FIRST))
                .put(at, record);
    }

    private void remove(R record) {
        Place at = place.apply(record);
        byId.remove(at.id());
        NavigableMap<Place, R> members = members(group.apply(record));
        members.remove(at);
        if (members.isEmpty()) {
            groups.remove(group.apply(record));
        }
    }

    private NavigableMap<Place, R> members(K wanted) {
        NavigableMap<Place, R> members = groups.get(wanted);
        return members == null ? new TreeMap<>(NEWEST_FIRST) : members;
    }
}
