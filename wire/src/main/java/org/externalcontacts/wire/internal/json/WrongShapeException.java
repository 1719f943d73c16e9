package org.externalcontacts.wire.internal.json;

import io.vavr.collection.Seq;
import java.io.IOException;
import org.externalcontacts.domain.Violation;

/** A body is JSON, but some of its values are not what its model holds there. */
public final class WrongShapeException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Seq<Violation> violations;

    WrongShapeException(Seq<Violation> violations) {
        super(violations.map(found -> found.field() + " " + found.reason()).mkString(", "));
        this.violations = violations;
    }

    /** Where each of them is, such as {@code entities[0].title}, and what it must be, such as {@code must be a string}; never empty; of many the first 100, then how many more. */
    public Seq<Violation> violations() {
        return violations;
    }
}
