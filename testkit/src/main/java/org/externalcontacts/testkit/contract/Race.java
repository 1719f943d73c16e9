package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/**
 * Two calls that need the same records.
 *
 * @param setUp makes what both calls are about
 */
record Race<S>(String name, Function<RaceScene, S> setUp, Call<S> first, Call<S> second) {

    /** A call of the services, on what is there. */
    interface Call<S> extends BiFunction<ExternalContacts, S, Either<Refusal, ?>> {}

    Call<S> callOf(RaceNode node) {
        return node == RaceNode.FIRST ? first : second;
    }

    @Override
    public String toString() {
        return name;
    }
}
