package org.externalcontacts.server;

import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.server.access.RateWindow;
import org.externalcontacts.server.access.Token;
import org.externalcontacts.server.access.TokenEndpoint;
import org.externalcontacts.server.access.Tokens;
import org.externalcontacts.server.description.OpenApi;
import org.externalcontacts.server.http.Answer;
import org.externalcontacts.server.http.Errors;
import org.externalcontacts.server.http.Request;
import org.externalcontacts.server.local.LocalCalls;
import org.externalcontacts.server.route.Api;
import org.externalcontacts.wire.json.Codec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every request comes by here: who is it, how often, and what is it for. Thread-safe. */
final class Front {

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final String UNKNOWN = "unknown";

    private final Tokens tokens;
    private final InstantSource clock;
    private final Api api;
    private final LocalCalls local;
    private final TokenEndpoint tokenEndpoint;
    /** Made when somebody asks: starting is quicker without it. */
    private final Lazy<Object> openApi = Lazy.of(OpenApi::document);

    Front(ExternalContacts engine, Tokens tokens, InstantSource clock, Codec codec) {
        this.tokens = tokens;
        this.clock = clock;
        this.api = new Api(engine, codec);
        this.local = new LocalCalls(engine, clock, codec);
        this.tokenEndpoint = new TokenEndpoint(tokens);
    }

    /** The answer, with the name of what was called for those who watch. */
    Named answer(Request request) {
        if (request.repeats("Authorization") || request.repeats("Content-Type")) {
            return new Named(UNKNOWN, Errors.badRequest(request.correlation()));
        }
        return switch (request.path()) {
            case "/health" -> new Named("health", get(request, Map.of("status", "up")));
            case "/openapi.json" -> new Named("openapi", get(request, openApi.get()));
            case "/oauth/token" -> new Named("token", tokenEndpoint.answer(request));
            default -> authorised(request);
        };
    }

    private static Answer get(Request request, Object body) {
        return request.verb().equals("GET") ? Answer.of(200, body) : Errors.otherVerb(List.of("GET"), request);
    }

    private Named authorised(Request request) {
        Option<String> bearer = request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
        if (bearer.isEmpty()) {
            return new Named(UNKNOWN, Errors.unauthenticated(request.correlation()));
        }
        Option<Token> token = tokens.find(bearer.get());
        if (token.isEmpty()) {
            return new Named(UNKNOWN, Errors.badToken(request.correlation()));
        }
        RateWindow.Usage usage = token.get().window().use(clock.instant());
        Named named = usage.isOver()
                ? new Named(UNKNOWN, Errors.tooMany(usage.reset(), request.correlation()))
                : permitted(request, token.get());
        return new Named(named.operation(), named.answer().headers(usage.headers()));
    }

    private Named permitted(Request request, Token token) {
        if (request.path().startsWith("/local/")) {
            return new Named("local", fulfilled("local", request, () -> local.answer(request, token)));
        }
        return api.target(request).fold(none -> new Named(UNKNOWN, none), target -> {
            String operation = target.endpoint().operation().id();
            return new Named(operation, fulfilled(operation, request, () -> api.answer(request, target, token)));
        });
    }

    private static Answer fulfilled(String operation, Request request, Supplier<Answer> engine) {
        try {
            return engine.get();
        } catch (ExternalContactsException unreachable) {
            LOG.warn("{} could not be fulfilled by the engine", operation, unreachable);
            return Errors.unavailable(request.correlation());
        }
    }

    /** An answer and the name of what was called. */
    record Named(String operation, Answer answer) {}
}
