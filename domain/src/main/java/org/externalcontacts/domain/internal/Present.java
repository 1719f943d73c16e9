package org.externalcontacts.domain.internal;

import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where foreign nulls end: no part of the model is null, nor holds null in an option, a list or a map. */
public final class Present {

    private Present() {}

    /** The option itself; none in place of null and of an option of null. */
    public static <T> Option<T> only(@Nullable Option<T> part) {
        return part == null || (part.isDefined() && part.get() == null) ? Option.none() : part;
    }

    /** Those of the parts that are there, in order. */
    @SafeVarargs
    public static <T> List<T> all(Option<T>... parts) {
        List<T> all = List.empty();
        for (int at = parts.length - 1; at >= 0; at--) {
            all = parts[at].map(all::prepend).getOrElse(all);
        }
        return all;
    }

    /** The part itself, or {@code absent} in place of null. */
    public static <T> T or(@Nullable T part, T absent) {
        return part == null ? absent : part;
    }

    /** The list without its nulls; an absent one is empty. */
    public static <T> List<T> items(@Nullable List<T> items) {
        if (items == null) {
            return List.empty();
        }
        return items.exists(Objects::isNull) ? items.filter(Objects::nonNull) : items;
    }

    /** The set without null; an absent one is empty. */
    public static <T> Set<T> items(@Nullable Set<T> items) {
        if (items == null) {
            return HashSet.empty();
        }
        return items.exists(Objects::isNull) ? items.filter(Objects::nonNull) : items;
    }

    /** The map without entries that have null for a key or a value; an absent one is empty. */
    public static <V> Map<String, V> entries(@Nullable Map<String, V> entries) {
        if (entries == null) {
            return LinkedHashMap.empty();
        }
        return entries.exists(Present::hasNull) ? entries.reject(Present::hasNull) : entries;
    }

    private static boolean hasNull(Tuple2<?, ?> entry) {
        return entry._1 == null || entry._2 == null;
    }
}
