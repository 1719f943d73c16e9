package org.externalcontacts.server.internal.route;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.Request;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.json.Codec;

/** The 71 operations over an engine: from a request to an answer. Thread-safe. */
public final class Api {

    private final ExternalContacts engine;
    private final Codec codec;
    private final Router router = new Router();
    private final OperationHandlers handlers = OperationHandlers.all();

    /** Serves this engine. */
    public Api(ExternalContacts engine, Codec codec) {
        this.engine = engine;
        this.codec = codec;
    }

    /** The endpoint that a request is for, or the answer to a request for none. */
    public Either<Answer, Target> target(Request request) {
        Option<Router.Match> match = router.match(request.path());
        if (match.isEmpty()) {
            return Either.left(Errors.noSuchPath(request.correlation()));
        }
        Option<Endpoint> endpoint = match.get().endpoints().get(request.verb());
        return endpoint.map(found -> new Target(found, match.get()))
                .toEither(
                        () -> Errors.otherVerb(match.get().endpoints().keySet().toList(), request));
    }

    /** What answers a request to an endpoint, or the answer to one whose head alone is wrong. */
    public Either<Answer, Function<Request, Answer>> admitted(Request head, Target target, Token token) {
        Endpoint endpoint = target.endpoint();
        Option<Answer> unreadable = endpoint.body().flatMap(body -> BodyFormat.JSON.refusal(head));
        if (unreadable.isDefined()) {
            return Either.left(unreadable.get());
        }
        Option<Parameters> query = Parameters.of(head.query());
        if (query.isEmpty()) {
            return Either.left(Errors.badRequest(head.correlation()));
        }
        return new Guard(token.caller())
                .permit(endpoint.operation())
                .mapLeft(refusal -> refused(refusal, endpoint, head.correlation()))
                .map(caller -> whole ->
                        answer(new Call(whole, target.match().named(endpoint), query.get(), codec), endpoint, caller));
    }

    private Answer answer(Call call, Endpoint endpoint, Caller caller) {
        return handlers.of(endpoint.operation())
                .answer(engine.actingAs(caller), call)
                .fold(
                        refusal -> refused(refusal, endpoint, call.request().correlation()),
                        body -> new Answer(endpoint.success(), LinkedHashMap.empty(), body));
    }

    /** A refusal as an answer. */
    public static Answer refused(Refusal refusal, String correlation) {
        return Answer.of(ErrorCodec.status(refusal), ErrorCodec.body(refusal, correlation));
    }

    /** The delete of a contact has a code of its own for a contact that is not there (BEHAVIOUR 14.2). */
    private static Answer refused(Refusal refusal, Endpoint endpoint, String correlation) {
        int status =
                refusal instanceof Refusal.InvalidInput invalid ? endpoint.status(invalid) : ErrorCodec.status(refusal);
        ErrorBodyDto body = ErrorCodec.body(refusal, status, correlation);
        boolean own = endpoint.operation() == Operation.DELETE_CONTACT && refusal instanceof Refusal.NotFound;
        return Answer.of(status, own ? body.code("contact.not.found") : body);
    }

    /** Which endpoint a path and a verb lead to. */
    public record Target(Endpoint endpoint, Router.Match match) {}
}
