package org.externalcontacts.server.internal.route;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.json.Codec;

/** The 71 operations over the engine of a tenant: from a request to an answer. Thread-safe. */
public final class Api {

    private final Tenants tenants;
    private final Codec codec;
    private final Router router = new Router();

    /** Serves the engines of these tenants. */
    public Api(Tenants tenants, Codec codec) {
        this.tenants = tenants;
        this.codec = codec;
    }

    /** What a request calls, as far as its path and its verb tell. */
    public Called called(ServerRequest request) {
        return router.match(request.path())
                .map(match -> match.operations()
                        .get(request.verb())
                        .map(operation ->
                                Called.of(operation.endpoint().operation().id()))
                        .getOrElse(Called.UNKNOWN)
                        .at(match.template()))
                .getOrElse(Called.UNKNOWN);
    }

    /** What a request is for, or the answer to a request for nothing. */
    public Either<Answer, Target> target(ServerRequest request) {
        Option<Router.Match> match = router.match(request.path());
        if (match.isEmpty()) {
            return Either.left(Errors.noSuchPath(request.correlation()));
        }
        return match.get()
                .operations()
                .get(request.verb())
                .map(operation -> new Target(operation, match.get().ids()))
                .toEither(
                        () -> Errors.otherVerb(match.get().operations().keySet().toList(), request));
    }

    /** What answers a request to an endpoint, or the answer to one whose head alone is wrong. */
    public Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Target target, Token token) {
        Endpoint<?, ?, ?> endpoint = target.endpoint();
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
                .map(caller -> whole -> answer(target, whole, query.get(), token));
    }

    private Answer answer(Target target, ServerRequest whole, Parameters query, Token token) {
        Call call = new Call(whole, codec);
        return target.operation
                .answer(tenants.engine(token.tenant()).actingAs(token.caller()), target.ids, query, call)
                .fold(
                        refusal -> refused(refusal, target.endpoint(), whole.correlation()),
                        body -> new Answer(target.endpoint().success(), tagged(call), body));
    }

    private static LinkedHashMap<String, String> tagged(Call call) {
        return call.tag()
                .map(version -> LinkedHashMap.of(Headers.ETAG, '"' + version.text() + '"'))
                .getOrElse(LinkedHashMap::empty);
    }

    /** A refusal as an answer. */
    public static Answer refused(Refusal refusal, String correlation) {
        return Answer.of(ErrorCodec.status(refusal), ErrorCodec.body(refusal, correlation));
    }

    /** The delete of a contact has its own error code for an unknown contact (rule 14.2). */
    private static Answer refused(Refusal refusal, Endpoint<?, ?, ?> endpoint, String correlation) {
        int status =
                refusal instanceof Refusal.InvalidInput invalid ? endpoint.status(invalid) : ErrorCodec.status(refusal);
        ErrorBodyDto body = ErrorCodec.body(refusal, status, correlation);
        boolean own = endpoint.operation() == Operation.DELETE_CONTACT && refusal instanceof Refusal.NotFound;
        return Answer.of(status, own ? body.code("contact.not.found") : body);
    }

    /** The operation that a path and a verb lead to, and the ids in the path. */
    public static final class Target {

        private final ServedOperation<?, ?, ?> operation;
        private final List<String> ids;

        private Target(ServedOperation<?, ?, ?> operation, List<String> ids) {
            this.operation = operation;
            this.ids = ids;
        }

        /** How the operation is called. */
        public Endpoint<?, ?, ?> endpoint() {
            return operation.endpoint();
        }

        /** The id of the contact in the path, if there is one and it is an id. */
        public Option<String> contact() {
            int place = endpoint().pathParameters().indexOf("contactId");
            return Option.when(place >= 0, () -> ids.get(place))
                    .flatMap(text -> ContactId.of(text).toOption())
                    .map(ContactId::text);
        }
    }
}
