package org.externalcontacts.wire.internal.endpoint;

import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.reference.SelfUris;

/**
 * A path with places for ids. Immutable.
 *
 * @param <P> the ids: {@code Tuple0} for none, the id itself for one, a tuple for several
 */
public final class PathTemplate<P> {

    private static final String PLACE = Pattern.quote("{}");

    private final String text;
    private final List<PathParameter<?>> parameters;
    private final Function<List<String>, Validation<Seq<Violation>, P>> reader;
    private final Function<P, List<String>> writer;

    private PathTemplate(
            String text,
            List<PathParameter<?>> parameters,
            Function<List<String>, Validation<Seq<Violation>, P>> reader,
            Function<P, List<String>> writer) {
        this.text = SelfUris.ROOT + named(text, parameters);
        this.parameters = parameters;
        this.reader = reader;
        this.writer = writer;
    }

    /** A path without ids. */
    static PathTemplate<Tuple0> path(String text) {
        return new PathTemplate<>(text, List.empty(), ids -> Validation.valid(Tuple.empty()), none -> List.empty());
    }

    /** A path with one id, whose place is {@code {}}. */
    static <I> PathTemplate<I> path(String text, PathParameter<I> id) {
        return new PathTemplate<>(
                text,
                List.of(id),
                ids -> id.read(ids.get(0)),
                value -> List.of(id.writer().apply(value)));
    }

    /** A path with two ids, whose places are {@code {}}. */
    static <I, J> PathTemplate<Tuple2<I, J>> path(String text, PathParameter<I> first, PathParameter<J> second) {
        return new PathTemplate<>(
                text,
                List.of(first, second),
                ids -> both(first.read(ids.get(0)), second.read(ids.get(1))),
                pair -> List.of(first.writer().apply(pair._1), second.writer().apply(pair._2)));
    }

    /** The path from the root of the server, with the names of the ids in braces. */
    public String text() {
        return text;
    }

    /** The ids of the path, in order. */
    public List<PathParameter<?>> parameters() {
        return parameters;
    }

    /** The ids in these texts, one for each place, or all that is wrong with them. */
    public Validation<Seq<Violation>, P> read(List<String> ids) {
        return reader.apply(ids);
    }

    /** The texts of these ids, one for each place. */
    public List<String> write(P ids) {
        return writer.apply(ids);
    }

    /** The path with these texts in the places of the ids, in order. */
    public String filled(List<String> ids) {
        StringBuilder path = new StringBuilder(text.length() + 64);
        int from = 0;
        for (String id : ids) {
            int open = text.indexOf('{', from);
            path.append(text, from, open).append(id);
            from = text.indexOf('}', open) + 1;
        }
        return path.append(text, from, text.length()).toString();
    }

    private static String named(String text, List<PathParameter<?>> parameters) {
        if (text.split(PLACE, -1).length != parameters.size() + 1) {
            throw new IllegalArgumentException(text + " has not as many places as there are ids");
        }
        return parameters.foldLeft(text, (path, id) -> path.replaceFirst(PLACE, "{" + id.name() + "}"));
    }

    private static <I, J> Validation<Seq<Violation>, Tuple2<I, J>> both(
            Validation<Seq<Violation>, I> first, Validation<Seq<Violation>, J> second) {
        return Validation.combine(first, second).ap(Tuple::of).mapError(errors -> errors.flatMap(Function.identity()));
    }
}
