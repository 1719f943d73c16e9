package org.externalcontacts.wire.internal.json;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of bodies, which may be absent and hold nulls, and lists of the model, which may be empty. */
public final class Items {

    private Items() {}

    /** The list without its nulls; an absent one is empty. */
    public static <T> List<T> of(java.util.@Nullable List<@Nullable T> values) {
        return values == null ? List.empty() : List.ofAll(values).filter(value -> value != null);
    }

    /** Each element changed; an empty list is left out of bodies, like an absent one. */
    public static <S, T> java.util.@Nullable List<T> each(Seq<S> values, Function<? super S, ? extends T> change) {
        return values.isEmpty() ? null : values.<T>map(change).toJavaList();
    }

    /** The texts; an empty list is left out of bodies, like an absent one. */
    public static java.util.@Nullable List<String> texts(List<String> values) {
        return values.isEmpty() ? null : values.toJavaList();
    }
}
