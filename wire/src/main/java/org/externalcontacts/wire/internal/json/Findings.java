package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** What in one body is not what its model holds there. Not thread-safe; made for one body and thrown away. */
final class Findings {

    private final boolean strict;
    private Vector<Violation> violations = Vector.empty();

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
        violations = violations.append(new Violation(Place.of(in), Option.none(), "must " + expected));
        in.skipChildren();
        return null;
    }

    /** All that was found so far, in the order of the body. */
    Seq<Violation> violations() {
        return violations;
    }
}
