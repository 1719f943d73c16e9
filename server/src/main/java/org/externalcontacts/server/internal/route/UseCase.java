package org.externalcontacts.server.internal.route;

import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/** The method of a port that fulfils an operation. */
@FunctionalInterface
interface UseCase<I, T> {

    /** What the port answers to what was taken from the call. */
    Either<Refusal, T> of(ExternalContacts engine, I input);

    /** The same for a call that names something by the ids in its path and says something more of it. */
    @FunctionalInterface
    interface WithIds<P, I, T> {

        /** What the port answers. */
        Either<Refusal, T> of(ExternalContacts engine, P ids, I input);
    }

    /** The same for a call that demands something in a header. */
    @FunctionalInterface
    interface Demanding<P, I, D, T> {

        /** What the port answers. */
        Either<Refusal, T> of(ExternalContacts engine, P ids, I input, D demand);
    }
}
