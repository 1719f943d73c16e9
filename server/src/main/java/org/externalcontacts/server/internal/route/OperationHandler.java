package org.externalcontacts.server.internal.route;

import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/** Fulfils one operation on an engine that already acts for the caller: from what its endpoint takes to what it answers. */
@FunctionalInterface
interface OperationHandler<P, B, A> {

    /** The body of the answer, or why there is none. */
    Either<Refusal, A> answer(ExternalContacts engine, OperationCall<P, B> call);
}
