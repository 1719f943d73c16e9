package org.externalcontacts.adapter.http.internal.token;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.ProxyAuthenticationException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.adapter.http.internal.transport.BearerToken;
import org.externalcontacts.adapter.http.internal.transport.Body;
import org.externalcontacts.adapter.http.internal.transport.Conditions;
import org.externalcontacts.adapter.http.internal.transport.RetryAfter;
import org.externalcontacts.adapter.http.internal.transport.TimedClient;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.wire.internal.endpoint.Headers;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Decimals;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Tokens for client credentials (rule 16.1). */
public final class ClientCredentials {

    static final String OPERATION = "oauth_token";

    private static final Duration AHEAD = Duration.ofMinutes(1);

    /** No login returns longer ones; a number beyond all dates represents this. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final TimedClient client;
    private final HttpRequest.Builder request;
    private final Duration timeout;
    private final InstantSource clock;
    private final Codec codec;
    private final Conditions conditions;

    private ClientCredentials(
            TimedClient client,
            HttpRequest.Builder request,
            Duration timeout,
            InstantSource clock,
            Codec codec,
            Conditions conditions) {
        this.client = client;
        this.request = request;
        this.timeout = timeout;
        this.clock = clock;
        this.codec = codec;
        this.conditions = conditions;
    }

    /**
     * Tokens from this login, kept until they expire and renewed ahead of that, on threads of this executor.
     *
     * @param authorization the header that the client logs in with
     */
    public static TokenSource of(
            TimedClient client,
            URI login,
            String authorization,
            Duration timeout,
            String userAgent,
            InstantSource clock,
            Codec codec,
            Conditions conditions,
            Executor background) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(login.toString().replaceAll("/+$", "") + "/oauth/token"))
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("User-Agent", userAgent)
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        ClientCredentials credentials = new ClientCredentials(client, request, timeout, clock, codec, conditions);
        return new TokenCache(credentials::fetch, clock, background);
    }

    /** Whatever becomes of the request, the call that wants the token is not sent yet: no fault says that it may have arrived. */
    private Either<LoginFailure, AccessToken> fetch(String correlation) {
        Instant asked = clock.instant();
        try {
            TimedClient.Reply reply = client.send(request.copy().header(Headers.CORRELATION_ID, correlation), timeout);
            conditions.learnOfLogin(reply.headers());
            return reply.status() == 200
                    ? read(reply.body(), asked, correlation)
                    : Either.left(refused(reply, correlation));
        } catch (InterruptedException closing) {
            // These threads are interrupted only when the client is closed.
            return failed(() -> new ClientClosedException(OPERATION, correlation, false, closing));
        } catch (SSLException insecure) {
            return failed(() -> new InsecureConnectionException(OPERATION, correlation, false, insecure));
        } catch (IOException lost) {
            return failed(() -> new UnreachableException(OPERATION, correlation, false, lost));
        }
    }

    private LoginFailure refused(TimedClient.Reply reply, String correlation) {
        int status = reply.status();
        Option<Duration> retryAfter = RetryAfter.of(reply.headers(), clock.instant());
        if (status == 429) {
            return LoginFailure.rateLimited(correlation, retryAfter.getOrElse(RetryAfter.CAUTIOUS));
        } else if (status >= 500) {
            return retryAfter
                    .map(wait -> LoginFailure.rateLimited(correlation, wait))
                    .getOrElse(
                            () -> LoginFailure.of(() -> new UnreachableException(OPERATION, correlation, false, null)));
        } else if (status == 400 || status == 401 || status == 403) {
            return LoginFailure.of(() -> new UnauthorisedException(OPERATION, correlation, null));
        } else if (status == 407) {
            return LoginFailure.of(() -> new ProxyAuthenticationException(OPERATION, correlation));
        }
        return broken(status, correlation);
    }

    private Either<LoginFailure, AccessToken> read(Body body, Instant asked, String correlation) {
        JsonObject answer;
        try {
            answer = codec.object(body.stream());
        } catch (IOException unreadable) {
            return Either.left(broken(200, correlation));
        }
        String token = answer.text("access_token").getOrElse("");
        long seconds = answer.text("expires_in").map(ClientCredentials::seconds).getOrElse(0L);
        if (body.defect().isDefined() || !BearerToken.isOne(token) || seconds <= 0) {
            return Either.left(broken(200, correlation));
        }
        Instant expiry = asked.plusSeconds(seconds);
        Duration ahead = Duration.ofSeconds(Math.min(AHEAD.toSeconds(), seconds / 10));
        return Either.right(new AccessToken(token, expiry.minus(ahead), expiry));
    }

    private static Either<LoginFailure, AccessToken> failed(Supplier<? extends ExternalContactsException> fault) {
        return Either.left(LoginFailure.of(fault));
    }

    /** At most a year, whatever is said; none of a text that is no number. */
    private static long seconds(String text) {
        return Decimals.of(text)
                .map(number -> number.max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(LONGEST.toSeconds()))
                        .longValue())
                .getOrElse(0L);
    }

    /** The body, and what a parser says of it, may hold a token: both go nowhere. */
    private static LoginFailure broken(int status, String correlation) {
        return LoginFailure.of(
                () -> new BrokenAnswerException(OPERATION, correlation, status, "without an access token", ""));
    }
}
