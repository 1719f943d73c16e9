package org.externalcontacts.application.engine;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The usable part of a directory's answer: entries that are null, have another id or were not asked for are dropped. */
final class DirectoryAnswers {

    private DirectoryAnswers() {}

    /** Asks once, and not at all for nothing. */
    static <I, E> Map<I, E> to(Seq<I> ids, Function<Set<I>, @Nullable Map<I, E>> directory, Function<E, I> id) {
        if (ids.isEmpty()) {
            return HashMap.empty();
        }
        Set<I> asked = ids.toSet();
        Map<I, E> answer = Option.of(directory.apply(asked)).getOrElse(HashMap.empty());
        return HashMap.ofEntries(asked.toList()
                .flatMap(one -> answer.get(one)
                        .filter(found -> found != null && one.equals(id.apply(found)))
                        .map(found -> Tuple.of(one, found))));
    }
}
