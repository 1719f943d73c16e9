package org.externalcontacts.server.internal.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;

/** How the token endpoint says no: with the members of RFC 6749, section 5.2, beside the platform's. */
final class OAuthErrors {

    private static final String INVALID_REQUEST = "invalid_request";
    private static final String TEMPORARILY_UNAVAILABLE = "temporarily_unavailable";

    private OAuthErrors() {}

    /** 400: a parameter that is missing, there twice, or in the wrong place. */
    static Answer invalidRequest(String description, String correlation) {
        return error(400, INVALID_REQUEST, INVALID_REQUEST, description, correlation);
    }

    /** 400: another grant than the one there is. */
    static Answer unsupportedGrant(String correlation) {
        String error = "unsupported_grant_type";
        return error(400, error, error, "The only grant is client_credentials.", correlation);
    }

    /** 401: unknown client or wrong secret; the answer does not say which. */
    static Answer invalidClient(String correlation) {
        return error(401, "invalid_client", "bad.credentials", "Invalid login credentials.", correlation)
                .header("WWW-Authenticate", "Basic realm=\"external contacts\", charset=\"UTF-8\"");
    }

    /** 415: no form, or one that is not written as forms are read here. */
    static Answer notAForm(String correlation) {
        return error(
                415,
                INVALID_REQUEST,
                "unsupported.media.type",
                "The body must be application/x-www-form-urlencoded in UTF-8, and not compressed.",
                correlation);
    }

    /** 429: too many logins, right or wrong. */
    static Answer tooMany(long seconds, String correlation) {
        return error(
                        429,
                        TEMPORARILY_UNAVAILABLE,
                        "too.many.requests.retry.after",
                        Errors.rateLimitMessage(seconds),
                        correlation)
                .header("Retry-After", String.valueOf(seconds));
    }

    /** The platform's error with the members of the RFC added: a client of the RFC looks for them at whatever status. */
    static Answer as(Answer refusal) {
        return refusal.body().getOrNull() instanceof ErrorBodyDto said ? as(refusal, said) : refusal;
    }

    private static Answer as(Answer refusal, ErrorBodyDto said) {
        String error = refusal.status() == 503 ? TEMPORARILY_UNAVAILABLE : INVALID_REQUEST;
        return error(
                        refusal.status(),
                        error,
                        String.valueOf(said.code()),
                        String.valueOf(said.message()),
                        String.valueOf(said.contextId()))
                .headers(refusal.headers());
    }

    private static Answer error(int status, String error, String code, String description, String correlation) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error);
        body.put("error_description", description);
        body.put("message", description);
        body.put("code", code);
        body.put("status", status);
        body.put("contextId", correlation);
        body.put("details", List.of());
        body.put("errors", List.of());
        return TokenEndpoint.uncached(Answer.of(status, body));
    }
}
