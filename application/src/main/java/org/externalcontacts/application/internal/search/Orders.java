package org.externalcontacts.application.internal.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Folding;

/** What all orders are made of. */
public final class Orders {

    /** Ids as their text sorts: unsigned, unlike {@link UUID#compareTo}. */
    public static final Comparator<UUID> BY_ID = Orders::compareIds;

    private Orders() {}

    public static <T> Comparator<T> chain(
            List<Sort.Key> keys, BiFunction<T, String, Option<String>> field, Function<T, UUID> id) {
        Comparator<T> byId = Comparator.comparing(id, BY_ID);
        return keys.distinctBy(Sort.Key::field)
                .map(key -> by(key, field))
                .append(byId)
                .reduce(Comparator::thenComparing);
    }

    /** Caseless, absent values last in either direction. */
    private static <T> Comparator<T> by(Sort.Key key, BiFunction<T, String, Option<String>> field) {
        Comparator<String> natural = Comparator.naturalOrder();
        Comparator<String> directed = key.ascending() ? natural : natural.reversed();
        return (one, other) -> {
            Option<String> left = field.apply(one, key.field()).map(Folding::caseless);
            Option<String> right = field.apply(other, key.field()).map(Folding::caseless);
            if (left.isEmpty() || right.isEmpty()) {
                return Boolean.compare(left.isEmpty(), right.isEmpty());
            }
            return directed.compare(left.get(), right.get());
        };
    }

    private static int compareIds(UUID one, UUID other) {
        int most = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return most != 0 ? most : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
