package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** What in one body is not what its model holds there. Not thread-safe; made for one body and thrown away. */
final class Findings {

    /** Items and free values in one body: no page or schema has as many, and a few bytes of a compressed answer hold more than memory does. */
    private static final int MOST_VALUES = 1_000_000;

    private final boolean strict;
    private Flaws flaws = Flaws.NONE;
    private int values;

    /**
     * Of a body that is read in this manner.
     *
     * @param strict whether a value of another kind is wrong even where it can mean one thing only, {@code "12"} for 12, and a null in a list
     */
    Findings(boolean strict) {
        this.strict = strict;
    }

    boolean isStrict() {
        return strict;
    }

    /** Remembers that the value at the current token is not what it should be, and passes over it: it counts as absent. */
    @Nullable
    Object misfit(JsonParser in, String expected) throws IOException {
        flaws = flaws.and(new Violation(Place.of(in, strict), Option.none(), "must " + expected));
        in.skipChildren();
        return null;
    }

    /** The value of a member; of an envelope, one that is there and cannot be read makes the whole unreadable. */
    @Nullable
    Object member(Shape shape, boolean ofEnvelope, JsonParser in) throws IOException {
        boolean isGiven = in.currentToken() != JsonToken.VALUE_NULL;
        Object value = shape.readNullable(in, this);
        if (ofEnvelope && isGiven && value == null && !strict) {
            throw new WrongShapeException(violations());
        }
        return value;
    }

    /** Counts a value of which a body may have any number. */
    void count() throws WrongShapeException {
        values++;
        if (values > MOST_VALUES) {
            throw new WrongShapeException(List.of(
                    new Violation("body", Option.none(), "must contain no more than " + MOST_VALUES + " values")));
        }
    }

    /** What was found so far, in the order of the body. */
    Seq<Violation> violations() {
        return flaws.told();
    }
}
