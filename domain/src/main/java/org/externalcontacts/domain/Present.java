package org.externalcontacts.domain;

import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What holds for every optional part of the model: what is not there is none, never null nor an option of null. */
public final class Present {

    private Present() {}

    /** The option itself; none in place of null and of an option of null. This is where foreign nulls end. */
    public static <T> Option<T> only(@Nullable Option<T> part) {
        return part == null ? Option.none() : part.filter(Objects::nonNull);
    }
}
