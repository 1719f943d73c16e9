package org.externalcontacts.server;

import io.vavr.Lazy;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.server.internal.access.CallQuota;
import org.externalcontacts.server.internal.access.HostNames;
import org.externalcontacts.server.internal.access.Token;
import org.externalcontacts.server.internal.access.TokenEndpoint;
import org.externalcontacts.server.internal.access.Tokens;
import org.externalcontacts.server.internal.console.ConsoleFiles;
import org.externalcontacts.server.internal.description.OpenApi;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.BodyLimit;
import org.externalcontacts.server.internal.http.Called;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.PlainText;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.server.internal.http.Verdict;
import org.externalcontacts.server.internal.local.LocalCalls;
import org.externalcontacts.server.internal.observe.PrometheusMetrics;
import org.externalcontacts.server.internal.observe.Trace;
import org.externalcontacts.server.internal.route.Api;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.json.Codec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every request comes by here: who is it, how often, and what is it for. Thread-safe. */
final class RequestGate {

    private static final Logger LOG = LoggerFactory.getLogger(RequestGate.class);

    /** Who sees this may send a create again. */
    private static final LinkedHashMap<String, String> ACCEPTS =
            LinkedHashMap.of(Headers.ACCEPTS, Headers.IDEMPOTENCY_KEY + ", " + Headers.IF_MATCH);

    private final BooleanSupplier takesConditions;
    private final HostNames hostNames;
    private final Readiness readiness;
    private final boolean withMetrics;
    private final PrometheusMetrics metrics;
    private final BodyLimit usual;
    private final long bodiesInFlight;
    private final Tokens tokens;
    private final InstantSource clock;
    private final Api api;
    private final LocalCalls local;
    private final Option<ConsoleFiles> console;
    private final TokenEndpoint tokenEndpoint;
    /** Created on first use, for a faster start. */
    private final Lazy<Object> openApi = Lazy.of(OpenApi::document);

    RequestGate(
            Tenants tenants,
            BooleanSupplier takesConditions,
            Tokens tokens,
            PrometheusMetrics metrics,
            ServerOptions options,
            Codec codec,
            Journals journals) {
        this.takesConditions = takesConditions;
        this.hostNames = new HostNames(options.hostNames().append(options.host()));
        this.readiness = new Readiness(tenants, options.tenant(), options.clock());
        this.withMetrics = options.metrics();
        this.metrics = metrics;
        this.usual = BodyLimit.ofOneValue(options.largestBody());
        this.bodiesInFlight = options.bodiesInFlight();
        this.tokens = tokens;
        this.clock = options.clock();
        this.api = new Api(tenants, codec);
        this.local = new LocalCalls(
                tenants, options.clock(), codec, journals.calls(), options.reset(), options.localServices());
        this.console = options.console().map(token -> ConsoleFiles.onClassPath());
        this.tokenEndpoint = new TokenEndpoint(tokens, options.clock());
    }

    /** What the head of a request leads to; nothing of its body is read before that is known. */
    Verdict judge(ServerRequest head) {
        Verdict verdict = verdict(head);
        return verdict.map(answer -> takesConditions.getAsBoolean() ? answer.headers(ACCEPTS) : answer);
    }

    private Verdict verdict(ServerRequest head) {
        if (!head.header("Host").forAll(hostNames::include)) {
            return new Verdict.Answered(called(head), Errors.otherHost(head.correlation()));
        }
        if (head.repeats("Authorization") || head.repeats("Content-Type")) {
            if (head.path().equals(TokenEndpoint.PATH)) {
                return tokenEndpoint.repeated(head);
            }
            return new Verdict.Answered(called(head), Errors.badRequest(head.correlation()));
        }
        return switch (head.path()) {
            case "/health" -> told("health", head, () -> Answer.of(200, Map.of("status", "up")));
            case "/ready" -> told("ready", head, () -> readiness.answer(head.correlation()));
            case "/openapi.json" -> told("openapi", head, () -> Answer.of(200, openApi.get()));
            case "/metrics" ->
                withMetrics
                        ? told(
                                "metrics",
                                head,
                                () -> Answer.of(200, new PlainText(PrometheusMetrics.MEDIA_TYPE, metrics.text())))
                        : authorised(head);
            case TokenEndpoint.PATH -> tokenEndpoint.judge(head);
            default -> console.exists(files -> files.areAskedBy(head)) ? shown(console.get(), head) : authorised(head);
        };
    }

    /** The public paths. */
    private static Verdict told(String name, ServerRequest head, Supplier<Answer> answer) {
        return new Verdict.Answered(
                Called.of(name).at(head.path()),
                head.verb().equals("GET") ? answer.get() : Errors.otherVerb(List.of("GET"), head));
    }

    private static Verdict shown(ConsoleFiles console, ServerRequest head) {
        return new Verdict.Answered(Called.of("console").at(ConsoleFiles.PATH).recorded(false), console.answer(head));
    }

    /** What is called, whoever calls it. */
    private Called called(ServerRequest head) {
        return isLocal(head) ? local.called(head.path()) : api.called(head);
    }

    private static boolean isLocal(ServerRequest head) {
        return head.path().startsWith("/local/");
    }

    private Verdict authorised(ServerRequest head) {
        Called called = called(head);
        Option<String> bearer = head.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
        if (bearer.isEmpty()) {
            return new Verdict.Answered(called, Errors.unauthenticated(head.correlation()));
        }
        Option<Token> token = tokens.find(bearer.get());
        if (token.isEmpty()) {
            return new Verdict.Answered(called, Errors.badToken(head.correlation()));
        }
        CallQuota.Usage usage = token.get().window().use(clock.instant());
        Verdict verdict = usage.isOver()
                ? new Verdict.Answered(called, Errors.tooMany(usage.reset(), head.correlation()))
                : permitted(head, called, token.get());
        return verdict.map(answer -> answer.headers(usage.headers()))
                .calling(what -> what.by(token.get().tenant(), token.get().client())
                        .recorded(token.get().recorded()));
    }

    private Verdict permitted(ServerRequest head, Called called, Token token) {
        if (isLocal(head)) {
            BodyLimit limit =
                    local.limit(head).map(own -> own.within(bodiesInFlight)).getOrElse(usual);
            return verdict(called, Option.when(!head.verb().equals("GET"), limit), head, local.admitted(head, token));
        }
        return api.target(head)
                .fold(
                        answer -> new Verdict.Answered(called, answer),
                        target -> verdict(
                                called.about(target.contact()),
                                target.endpoint().body().map(body -> usual),
                                head,
                                api.admitted(head, target, token)));
    }

    private Verdict verdict(
            Called called,
            Option<BodyLimit> body,
            ServerRequest head,
            Either<Answer, Function<ServerRequest, Answer>> admitted) {
        if (admitted.isLeft()) {
            return new Verdict.Answered(called, admitted.getLeft());
        }
        Function<ServerRequest, Answer> handler = whole -> fulfilled(called.operation(), whole, admitted.get());
        return body.<Verdict>map(limit -> new Verdict.Awaited(called, limit, handler))
                .getOrElse(() -> new Verdict.Answered(called, handler.apply(head)));
    }

    private static Answer fulfilled(String operation, ServerRequest request, Function<ServerRequest, Answer> handler) {
        try {
            return handler.apply(request);
        } catch (ExternalContactsException unreachable) {
            LOG.warn("{} {} failed in the engine: {}", request.correlation(), operation, Trace.of(unreachable));
            return Errors.unavailable(request.correlation());
        }
    }
}
