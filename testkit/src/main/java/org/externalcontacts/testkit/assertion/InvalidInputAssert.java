package org.externalcontacts.testkit.assertion;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.assertj.core.api.AbstractAssert;
import org.externalcontacts.domain.Refusal.InvalidInput;
import org.externalcontacts.domain.Violation;

/** That an input cannot be taken. */
public final class InvalidInputAssert extends AbstractAssert<InvalidInputAssert, InvalidInput> {

    InvalidInputAssert(InvalidInput refusal) {
        super(refusal, InvalidInputAssert.class);
        Described.in(info);
    }

    /** These fields, and no others, are at fault; by their names in the API, such as {@code workEmail}. */
    public InvalidInputAssert violates(String... fields) {
        Seq<String> violated = actual.violations().map(Violation::field);
        if (!violated.toSet().equals(List.of(fields).toSet())) {
            failWithMessage(
                    "expected violations of %s, but: %s", List.of(fields).mkString(", "), actual.message());
        }
        return this;
    }
}
