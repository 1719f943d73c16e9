package org.externalcontacts.server.internal.route;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/** Fulfils one operation on an engine that already acts for the caller. */
@FunctionalInterface
interface OperationHandler {

    /** The body of an answer that has nothing to tell (BEHAVIOUR 14.4). */
    Option<Object> EMPTY_OBJECT = Option.some(Map.of());

    /** No body at all. */
    Option<Object> NO_BODY = Option.none();

    /** The body of the answer, or why there is none. */
    Either<Refusal, Option<Object>> answer(ExternalContacts engine, Call call);
}
