package org.externalcontacts.server.internal.route;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.wire.internal.endpoint.Endpoint;

/** An endpoint, and what fulfils it. */
record ServedOperation<P, B, A>(Endpoint<P, B, A> endpoint, OperationHandler<P, B, A> handler) {

    /** What an answer without content has as its body, unless it has none at all (rule 14.4). */
    private static final Option<Object> EMPTY_OBJECT = Option.some(Map.of());

    /**
     * The body of the answer to a call, or why there is none.
     *
     * @param ids the texts of the ids in the path, in order
     */
    Either<Refusal, Option<Object>> answer(ExternalContacts engine, List<String> ids, Parameters query, Call call) {
        OperationCall<P, B> taken = new OperationCall<>(endpoint, ids, query, call);
        taken.refuseUnknownDemands();
        return handler.answer(engine, taken).map(this::body);
    }

    private Option<Object> body(A answer) {
        if (endpoint.answer().isDefined()) {
            return Option.some(answer);
        }
        return endpoint.response().isEmptyObject() ? EMPTY_OBJECT : Option.none();
    }
}
