package org.externalcontacts.server.internal.local;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.ServerRequest;

/**
 * Forgets everything that is kept for the caller's tenant, where that is possible.
 *
 * @param forgetting what does it; none where nothing can
 */
record ResetCall(Option<Consumer<TenantId>> forgetting) implements TrustedCall.Handler {

    @Override
    public Either<Refusal, Answer> answer(ServerRequest request, Token token) {
        return forgetting
                .<Refusal>toEither(() -> new Refusal.NotSupported("reset"))
                .map(forget -> {
                    forget.accept(token.tenant());
                    return Answer.empty(204);
                });
    }
}
