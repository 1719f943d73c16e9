package org.externalcontacts.server.internal.route;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.wire.internal.json.ReadContext;

/** What a handler takes from a call beside the ids in its path. */
@FunctionalInterface
interface Input<P, B, I> {

    /** The input; none if it cannot be taken, which the call remembers. */
    Option<I> from(OperationCall<P, B> call);

    /** What the body says. */
    static <P, B, I> Input<P, B, I> body(ReadContext.Reader<B, I> reader) {
        return call -> call.body(reader);
    }

    /** An entity that the body describes. */
    static <P, B, I> Input<P, B, I> entity(ReadContext.Reader<B, Option<I>> reader) {
        return call -> call.entity(reader);
    }

    /** What the query says. */
    static <P, B, I> Input<P, B, I> query(Function<OperationCall<?, ?>, I> reader) {
        return call -> Option.some(reader.apply(call));
    }
}
