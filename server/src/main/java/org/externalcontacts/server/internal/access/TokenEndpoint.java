package org.externalcontacts.server.internal.access;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyFormat;
import org.externalcontacts.server.internal.http.BodyLimit;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.http.Verdict;

/** {@code POST /oauth/token}: client credentials for a token (rule 16.1), as RFC 6749 has it. Thread-safe. */
public final class TokenEndpoint {

    /** Where it is. */
    public static final String PATH = "/oauth/token";

    private static final Called CALLED = Called.of("token").at(PATH);

    /** In bytes. Longer than any credentials; small, because the form is read before authentication. */
    private static final BodyLimit LARGEST_FORM = BodyLimit.ofOneValue(8 << 10);

    private static final String GRANT = "grant_type";
    private static final String ID = "client_id";
    private static final String SECRET = "client_secret";

    private final Tokens tokens;
    private final LoginThrottle throttle;

    /** The endpoint that gives out these tokens. */
    public TokenEndpoint(Tokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.throttle = new LoginThrottle(clock);
    }

    /** Whether the body of a request may be read: the path is public, so nothing of it is kept before that. */
    public Verdict judge(ServerRequest head) {
        if (!head.method().equals("POST")) {
            return new Verdict.Answered(CALLED, OAuthErrors.as(Errors.otherVerb(List.of("POST"), head)));
        }
        return BodyFormat.FORM
                .refusal(head)
                .<Verdict>map(refusal -> new Verdict.Answered(CALLED, OAuthErrors.notAForm(head.correlation())))
                .getOrElse(() -> new Verdict.Awaited(CALLED, LARGEST_FORM, this::answer, OAuthErrors::as));
    }

    /** The error for a duplicate header that must be unique. */
    public Verdict repeated(ServerRequest head) {
        String description = "The Authorization or the Content-Type header occurs more than once.";
        return new Verdict.Answered(CALLED, OAuthErrors.invalidRequest(description, head.correlation()));
    }

    static Answer uncached(Answer answer) {
        return answer.header("Cache-Control", "no-store").header("Pragma", "no-cache");
    }

    private Answer answer(ServerRequest request) {
        return form(request)
                .flatMap(form -> credentials(request, form))
                .flatMap(credentials -> client(request, credentials))
                .fold(refusal -> refusal, client -> granted(tokens.issue(client)));
    }

    private static Either<Answer, Parameters> form(ServerRequest request) {
        Option<Parameters> form = Parameters.of(new String(request.body(), StandardCharsets.UTF_8));
        if (form.isEmpty()) {
            return invalid("The form is malformed.", request);
        } else if (List.of(GRANT, ID, SECRET, "scope")
                .exists(name -> form.get().all(name).size() > 1)) {
            return invalid("A parameter occurs more than once.", request);
        } else if (Parameters.of(request.query())
                .exists(query -> List.of(GRANT, ID, SECRET)
                        .exists(name -> query.last(name).isDefined()))) {
            return invalid("Parameters belong in the body, not in the URL.", request);
        }
        Option<String> grant = said(form.get(), GRANT);
        if (grant.isEmpty()) {
            return invalid("grant_type is missing.", request);
        }
        return grant.contains("client_credentials")
                ? Either.right(form.get())
                : Either.left(OAuthErrors.unsupportedGrant(request.correlation()));
    }

    /** By one way only, the header or the form (RFC 6749, section 2.3). */
    private static Either<Answer, Credentials> credentials(ServerRequest request, Parameters form) {
        Option<String> header = request.header("Authorization");
        Option<String> id = said(form, ID);
        Option<String> secret = said(form, SECRET);
        Option<Credentials> basic = header.flatMap(Credentials::basic);
        if (header.isDefined() && secret.isDefined()) {
            return invalid("Credentials are both in the Authorization header and in the form.", request);
        } else if (basic.isDefined()
                && id.isDefined()
                && !basic.get().readings().exists(it -> id.contains(it.id()))) {
            return invalid("client_id differs from the client in the Authorization header.", request);
        }
        return (header.isDefined() ? basic : id.flatMap(it -> secret.map(text -> new Credentials(it, text))))
                .toEither(() -> OAuthErrors.invalidClient(request.correlation()));
    }

    private Either<Answer, OAuthClient> client(ServerRequest request, Credentials credentials) {
        CallQuota.Usage failures = throttle.failures(request.sender());
        if (failures.isOver()) {
            return Either.left(OAuthErrors.tooMany(failures.reset(), request.correlation()));
        }
        Option<OAuthClient> client = tokens.client(credentials.readings());
        if (client.isEmpty()) {
            throttle.failed(request.sender());
            return Either.left(OAuthErrors.invalidClient(request.correlation()));
        }
        CallQuota.Usage logins = throttle.login(client.get().id());
        return logins.isOver()
                ? Either.left(OAuthErrors.tooMany(logins.reset(), request.correlation()))
                : Either.right(client.get());
    }

    private Answer granted(String token) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", token);
        body.put("token_type", "bearer");
        body.put("expires_in", tokens.lifetime().toSeconds());
        return uncached(Answer.of(200, body));
    }

    private static <T> Either<Answer, T> invalid(String description, ServerRequest request) {
        return Either.left(OAuthErrors.invalidRequest(description, request.correlation()));
    }

    /** A parameter without a value counts as absent (RFC 6749, section 3.2). */
    private static Option<String> said(Parameters form, String name) {
        return form.last(name).filter(value -> !value.isEmpty());
    }
}
