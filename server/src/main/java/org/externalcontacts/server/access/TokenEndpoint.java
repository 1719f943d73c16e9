package org.externalcontacts.server.access;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.externalcontacts.server.http.Answer;
import org.externalcontacts.server.http.BodyFormat;
import org.externalcontacts.server.http.Errors;
import org.externalcontacts.server.http.Parameters;
import org.externalcontacts.server.http.Request;

/** {@code POST /oauth/token}: client credentials for a token (BEHAVIOUR 16.1). */
public final class TokenEndpoint {

    /** In bytes. No credentials are longer, and anybody may send this form. */
    private static final int LARGEST_FORM = 8 << 10;

    private final Tokens tokens;

    /** The endpoint that gives out these tokens. */
    public TokenEndpoint(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A token, or why there is none. */
    public Answer answer(Request request) {
        if (!request.method().equals("POST")) {
            return Errors.otherVerb(List.of("POST"), request);
        }
        Option<Answer> unreadable = BodyFormat.FORM.refusal(request);
        if (unreadable.isDefined()) {
            return unreadable.get();
        }
        if (request.body().length > LARGEST_FORM) {
            return Errors.tooLarge(LARGEST_FORM, request.correlation());
        }
        Option<Parameters> form = Parameters.of(new String(request.body(), StandardCharsets.UTF_8));
        if (form.isEmpty()) {
            return Errors.badRequest(request.correlation());
        }
        if (!form.get().last("grant_type").contains("client_credentials")) {
            return Errors.error(
                    400, "unsupported_grant_type", "The only grant is client_credentials.", request.correlation());
        }
        return credentials(request, form.get())
                .flatMap(given -> tokens.issue(given.id(), given.secret()))
                .map(this::granted)
                .getOrElse(
                        () -> Errors.error(401, "bad.credentials", "Invalid login credentials.", request.correlation())
                                .header("WWW-Authenticate", "Basic"));
    }

    private Answer granted(String token) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", token);
        body.put("token_type", "bearer");
        body.put("expires_in", tokens.lifetime().toSeconds());
        return Answer.of(200, body).header("Cache-Control", "no-store");
    }

    private static Option<Credentials> credentials(Request request, Parameters form) {
        return request.header("Authorization")
                .flatMap(TokenEndpoint::basic)
                .orElse(() -> form.last("client_id")
                        .flatMap(id -> form.last("client_secret").map(secret -> new Credentials(id, secret))));
    }

    private static Option<Credentials> basic(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Option.none();
        }
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return Option.when(colon > 0, () -> new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Option.none();
        }
    }

    private record Credentials(String id, String secret) {

        @Override
        public String toString() {
            return "Credentials[" + id + "]";
        }
    }
}
