package org.externalcontacts.server.internal.local;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyLimit;
import org.externalcontacts.server.internal.http.ServerRequest;

/** What one verb of one path below {@code /local} leads to. Thread-safe. */
@FunctionalInterface
interface LocalCall {

    /** What answers a caller, or the answer to a request whose head alone is wrong. */
    Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Token token);

    /** How much of a body it takes; none for as much as others. */
    default Option<BodyLimit> limit() {
        return Option.none();
    }
}
