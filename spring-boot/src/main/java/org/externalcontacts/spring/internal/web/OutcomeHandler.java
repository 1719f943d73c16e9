package org.externalcontacts.spring.internal.web;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletResponse;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Answers with the outcome of a use case: an {@code Either<Refusal, T>} that a controller returns. A value is answered as if the controller had
 * returned it alone, whatever its type; a refusal as if it had thrown it, so that one place decides how refusals look. {@link Done} is answered
 * with 204 and no body. What comes later in place of an outcome, such as the result that a {@code DeferredResult} has for a time-out, is answered
 * as what it is.
 */
// Not a ResponseBodyAdvice: it would run too late, when the converter for Either has already been chosen.
final class OutcomeHandler implements HandlerMethodReturnValueHandler {

    private final HandlerMethodReturnValueHandler others;

    OutcomeHandler(HandlerMethodReturnValueHandler others) {
        this.others = others;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Refusal.class.isAssignableFrom(outcome(returned).getGeneric(0).toClass());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object outcome,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws Exception {
        Object value = outcome instanceof Either<?, ?> either ? value(either) : outcome;
        if (value instanceof Done) {
            container.setRequestHandled(true);
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            if (response != null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            return;
        }
        ResolvableType type = outcome == null || outcome instanceof Either
                ? outcome(returned).getGeneric(1)
                : ResolvableType.forClass(outcome.getClass());
        others.handleReturnValue(value, new ReturnedValue(returned, type, value), container, request);
    }

    private static Object value(Either<?, ?> outcome) {
        return outcome.getOrElseThrow(refusal -> ((Refusal) refusal).asException());
    }

    private static ResolvableType outcome(MethodParameter returned) {
        return ResolvableType.forMethodParameter(returned).as(Either.class);
    }
}
