package org.externalcontacts.wire.internal.json;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.domain.OpenValue;
import org.externalcontacts.domain.PlatformId;
import org.jspecify.annotations.Nullable;

/** The steps that all mappers share: options and nulls, Vavr's lists and Java's, ids and open values as texts. */
public final class OptionMapping {

    private OptionMapping() {}

    public static @Nullable String text(Option<String> value) {
        return value.getOrNull();
    }

    public static @Nullable Boolean flag(Option<Boolean> value) {
        return value.getOrNull();
    }

    public static @Nullable Integer count(Option<Integer> value) {
        return value.getOrNull();
    }

    public static @Nullable Long number(Option<Long> value) {
        return value.getOrNull();
    }

    public static @Nullable Double measure(Option<Double> value) {
        return value.getOrNull();
    }

    public static @Nullable String moment(Option<Instant> value) {
        return value.map(Times::text).getOrNull();
    }

    public static @Nullable String openValue(Option<? extends OpenValue> value) {
        return value.map(OpenValue::text).getOrNull();
    }

    public static @Nullable Integer seconds(Option<Duration> value) {
        return value.map(length -> Math.toIntExact(length.toSeconds())).getOrNull();
    }

    public static @Nullable String idText(Option<? extends PlatformId> value) {
        return value.map(PlatformId::text).getOrNull();
    }

    public static java.util.@Nullable List<String> texts(List<String> values) {
        return each(values, value -> value);
    }

    public static String text(PlatformId id) {
        return id.text();
    }

    public static String text(OpenValue value) {
        return value.text();
    }

    public static String text(Instant moment) {
        return Times.text(moment);
    }

    /** Each element changed; an empty list is left out of bodies, like an absent one. */
    public static <S, T> java.util.@Nullable List<T> each(Seq<S> values, Function<? super S, ? extends T> change) {
        return values.isEmpty() ? null : values.<T>map(change).toJavaList();
    }

    /** The list without its nulls; an absent one is empty. */
    public static <T> List<T> list(java.util.@Nullable List<@Nullable T> values) {
        return values == null ? List.empty() : List.ofAll(values).flatMap(Option::of);
    }
}
