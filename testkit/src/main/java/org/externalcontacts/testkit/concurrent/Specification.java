package org.externalcontacts.testkit.concurrent;

import java.util.Optional;

/** What one caller after the other would see. States are immutable and compared by value. */
@FunctionalInterface
interface Specification<S, C, O> {

    /** The state after this call, or nothing when the call cannot come to this in that state. */
    Optional<S> after(S state, C call, O outcome);
}
