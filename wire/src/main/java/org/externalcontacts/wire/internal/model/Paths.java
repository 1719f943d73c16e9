package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;

/** What is wrong where: paths such as {@code candidates[1].workEmail}. */
final class Paths {

    private Paths() {}

    /** The path of a part, seen from what holds it. */
    static String within(String parent, String path) {
        return path.isEmpty() || path.startsWith("[") ? parent + path : parent + "." + path;
    }

    /** What is wrong with a part, seen from what holds it. */
    static Seq<Violation> within(String parent, Seq<Violation> found) {
        return found.map(one -> new Violation(within(parent, one.field()), one.value(), one.reason()));
    }

    /** The whole is wrong; its value is not repeated, since it may be about a person. */
    static <T> Validation<Seq<Violation>, T> wrong(String reason) {
        return Validation.invalid(List.of(new Violation("", Option.none(), reason)));
    }
}
