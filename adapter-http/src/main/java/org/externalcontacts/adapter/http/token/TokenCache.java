package org.externalcontacts.adapter.http.token;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.application.ExternalContactsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a token until it is nearly over. However many threads want one, one of them asks for it and the others wait for that one; while
 * the old one still holds, nobody waits. No lock is held meanwhile. Thread-safe.
 */
final class TokenCache implements TokenSource {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCache.class);

    private final Supplier<AccessToken> fetch;
    private final InstantSource clock;
    private final AtomicReference<@Nullable AccessToken> held = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<AccessToken>> underWay = new AtomicReference<>();

    TokenCache(Supplier<AccessToken> fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public String token() {
        AccessToken token = held.get();
        Instant now = clock.instant();
        if (token != null && now.isBefore(token.renewal())) {
            return token.text();
        }
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> theirs = underWay.compareAndExchange(null, mine);
        if (token != null && now.isBefore(token.expiry())) {
            return theirs == null ? renewEarly(mine, token) : token.text();
        }
        return theirs == null ? renew(mine, token).text() : await(theirs).getOrElse(this::token);
    }

    @Override
    public void refuse(String refused) {
        AccessToken token = held.get();
        if (token != null && token.text().equals(refused)) {
            held.compareAndSet(token, null);
        }
    }

    /** While the old token holds, a login that is down does no harm: the next call asks again. */
    private String renewEarly(CompletableFuture<AccessToken> mine, AccessToken old) {
        try {
            return renew(mine, old).text();
        } catch (UnreachableException down) {
            LOG.debug("the token is not renewed yet: {}", down.getMessage());
            return old.text();
        }
    }

    /** Whoever got hold of the renewal after another thread finished it takes that thread's token. */
    private AccessToken renew(CompletableFuture<AccessToken> mine, @Nullable AccessToken seen) {
        try {
            AccessToken current = held.get();
            AccessToken token = current != null && !current.equals(seen) ? current : fetch.get();
            held.set(token);
            mine.complete(token);
            return token;
        } catch (ExternalContactsException fault) {
            mine.completeExceptionally(fault);
            throw fault;
        } finally {
            mine.completeExceptionally(new IllegalStateException("the thread that asked for the token died"));
            underWay.set(null);
        }
    }

    /** The token that another thread asked for; none if that thread was interrupted, which is nobody else's business. */
    private static Option<String> await(CompletableFuture<AccessToken> theirs) {
        try {
            return Option.some(theirs.get().text());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(ClientCredentials.OPERATION, "none", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof InterruptedCallException) {
                return Option.none();
            } else if (failed.getCause() instanceof ExternalContactsException fault) {
                throw fault;
            }
            throw new UnreachableException(ClientCredentials.OPERATION, "none", false, failed);
        }
    }
}
