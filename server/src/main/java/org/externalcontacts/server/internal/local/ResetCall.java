package org.externalcontacts.server.internal.local;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.route.Api;

/**
 * Has everything forgotten that is kept for the caller's tenant, where that can be had.
 *
 * @param forgetting what does it; none where nothing can
 */
record ResetCall(Option<Consumer<TenantId>> forgetting) {

    static final String PATH = "/local/reset";

    /** What answers a caller, or the answer to a request whose head is wrong. A body is not needed, and passed over. */
    Either<Answer, Function<ServerRequest, Answer>> admitted(ServerRequest head, Token token) {
        if (!head.method().equals("POST")) {
            return Either.left(Errors.otherVerb(List.of("POST"), head));
        }
        return new Guard(token.caller())
                .permitTrusted("reset")
                .flatMap(trusted -> forgetting.<Refusal>toEither(() -> new Refusal.NotSupported("reset")))
                .mapLeft(refusal -> Api.refused(refusal, head.correlation()))
                .map(forget -> whole -> {
                    forget.accept(token.tenant());
                    return Answer.empty(204);
                });
    }
}
