package org.externalcontacts.adapter.http.internal.token;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a token and renews it ahead of its end. There is at most one login at a time, on a thread of its own: neither the deadline of a call
 * nor an interrupt ends it for the others. While the old token holds, no call waits for the new one and no failure is reported; a login that
 * failed is left alone for some seconds. Thread-safe; no lock is held during a login.
 */
final class TokenCache implements TokenSource {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCache.class);
    private static final Duration ANY_TIME = Duration.ofDays(365);

    private final Function<String, Either<LoginFailure, AccessToken>> login;
    private final InstantSource clock;
    private final Executor background;
    private volatile @Nullable AccessToken held;
    private @Nullable Login underWay;
    private Pause pause = Pause.none();

    /** Logs in by this function, which is given a correlation id, on a thread of this executor. */
    TokenCache(Function<String, Either<LoginFailure, AccessToken>> login, InstantSource clock, Executor background) {
        this.login = login;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public String token() {
        return token(ANY_TIME);
    }

    @Override
    public String token(Duration left) {
        AccessToken token = held;
        Instant now = clock.instant();
        if (token == null || !token.holds(now)) {
            return needed(now).await(left).text();
        } else if (token.isDue(now)) {
            renewAhead(now);
        }
        return token.text();
    }

    @Override
    public synchronized void refuse(String refused) {
        AccessToken token = held;
        if (token != null && token.text().equals(refused)) {
            held = null;
        }
    }

    private synchronized void renewAhead(Instant now) {
        AccessToken token = held;
        if (underWay == null && !pause.holds(now) && token != null && token.isDue(now)) {
            start();
        }
    }

    /** The login that gives the token, which may have ended meanwhile. */
    private synchronized Login needed(Instant now) {
        Login current = underWay;
        if (current != null) {
            return current;
        }
        AccessToken token = held;
        if (token != null && token.holds(now)) {
            return Login.ended(token);
        }
        pause.refusal(now).forEach(refusal -> {
            throw refusal;
        });
        return start();
    }

    private Login start() {
        Login mine = new Login(UUID.randomUUID().toString());
        underWay = mine;
        Either<LoginFailure, AccessToken> failure = unreachable(mine);
        boolean started = false;
        try {
            background.execute(() -> run(mine));
            started = true;
        } catch (RejectedExecutionException closed) {
            failure = Either.left(LoginFailure.of(
                    () -> new ClientClosedException(ClientCredentials.OPERATION, mine.correlation(), false, closed)));
        } finally {
            // A system without another thread throws an error: nobody may wait for a login that never began.
            if (!started) {
                end(mine, failure);
            }
        }
        return mine;
    }

    private static Either<LoginFailure, AccessToken> unreachable(Login login) {
        return Either.left(LoginFailure.of(
                () -> new UnreachableException(ClientCredentials.OPERATION, login.correlation(), false, null)));
    }

    private void run(Login mine) {
        Either<LoginFailure, AccessToken> outcome = unreachable(mine);
        try {
            outcome = login.apply(mine.correlation());
        } finally {
            end(mine, outcome);
        }
    }

    private void end(Login mine, Either<LoginFailure, AccessToken> outcome) {
        synchronized (this) {
            underWay = null;
            outcome.peek(token -> held = token);
            pause = outcome.fold(
                    failure -> Pause.after(failure, mine.correlation(), clock.instant()), token -> Pause.none());
        }
        outcome.peekLeft(
                failure -> LOG.debug("no new token: {}", failure.fault().get().getMessage()));
        mine.outcome().complete(outcome);
    }
}
