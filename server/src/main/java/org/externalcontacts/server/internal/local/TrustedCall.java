package org.externalcontacts.server.internal.local;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.BodyLimit;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.route.Api;

/**
 * A call for callers who may do everything.
 *
 * @param what it is called where others are refused
 * @param format of its body; none if a body is not needed, and passed over
 * @param limit of its body; none for as much as others
 */
record TrustedCall(String what, Option<BodyFormat> format, Option<BodyLimit> limit, Handler handler)
        implements LocalCall {

    /** Without a body. */
    static TrustedCall of(String what, Handler handler) {
        return new TrustedCall(what, Option.none(), Option.none(), handler);
    }

    /** With a JSON body. */
    static TrustedCall ofJson(String what, Handler handler) {
        return new TrustedCall(what, Option.some(BodyFormat.JSON), Option.none(), handler);
    }

    /** With a body of lines, of which so much is taken. */
    static TrustedCall ofLines(String what, int bytes, Handler handler) {
        return new TrustedCall(what, Option.some(BodyFormat.LINES), Option.some(BodyLimit.ofLines(bytes)), handler);
    }

    @Override
    public Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Token token) {
        return new Guard(token.caller())
                .permitTrusted(what)
                .mapLeft(refusal -> Api.refused(refusal, head.correlation()))
                .flatMap(trusted -> format.flatMap(needed -> needed.refusal(head))
                        .<Either<Answer, Function<ServerRequest, Answer>>>map(Either::left)
                        .getOrElse(() -> Either.right(whole -> answer(whole, token))));
    }

    private Answer answer(ServerRequest whole, Token token) {
        return handler.answer(whole, token)
                .fold(refusal -> Api.refused(refusal, whole.correlation()), Function.identity());
    }

    /** Does what was called for. */
    @FunctionalInterface
    interface Handler {

        /** The answer to a request by a caller who may do everything; or why it is refused. */
        Either<Refusal, Answer> answer(ServerRequest request, Token token);
    }
}
