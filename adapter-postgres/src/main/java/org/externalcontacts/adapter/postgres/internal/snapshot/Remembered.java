package org.externalcontacts.adapter.postgres.internal.snapshot;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Records that were read of a snapshot by id, and those that were found missing: it does not change, so none is read twice. The key is an id, whose
 * type tells what it is of. For one thread.
 */
public final class Remembered {

    /** More than any decision reads. Beyond that nothing more is kept, so an export does not fill the memory. */
    private static final int MOST = 1_000;

    private final int most;
    private final Map<Object, Option<?>> records = new HashMap<>();

    private Remembered(int most) {
        this.most = most;
    }

    /** What is read of a snapshot. */
    static Remembered ofSnapshot() {
        return new Remembered(MOST);
    }

    /** Nothing, where the same id may lead to something else a moment later. */
    static Remembered nothing() {
        return new Remembered(0);
    }

    /** The record of this id, which is read if it was not read before. */
    @SuppressWarnings("unchecked") // Whoever asks by an id of a type gets what was put under an id of that type.
    public <T> Option<T> get(Object id, Supplier<Option<T>> reading) {
        Option<?> known = records.get(id);
        if (known == null) {
            known = reading.get();
            put(id, known);
        }
        return (Option<T>) known;
    }

    /** The records of these ids, of which those that were not read before are read together. */
    public <I, T> io.vavr.collection.Map<I, T> getAll(
            Seq<I> ids, Function<Seq<I>, io.vavr.collection.Map<I, T>> reading) {
        Seq<I> all = ids.distinct();
        Seq<I> unread = all.reject(records::containsKey);
        io.vavr.collection.Map<I, T> read =
                unread.isEmpty() ? io.vavr.collection.HashMap.empty() : reading.apply(unread);
        unread.forEach(id -> put(id, read.get(id)));
        return all.removeAll(unread)
                .foldLeft(
                        read,
                        (found, id) ->
                                this.<T>get(id, Option::none).fold(() -> found, record -> found.put(id, record)));
    }

    /** Remembers a record under one more key. */
    public void put(Object id, Option<?> record) {
        if (records.size() < most) {
            records.put(id, record);
        }
    }
}
