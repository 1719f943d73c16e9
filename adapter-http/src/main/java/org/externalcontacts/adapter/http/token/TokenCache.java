package org.externalcontacts.adapter.http.token;

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

/**
 * Keeps a token until it is nearly over. However many threads want one, one of them asks for it and the others wait for that one; while
 * the old one still holds, nobody waits. No lock is held meanwhile. Thread-safe.
 */
final class TokenCache implements TokenSource {

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
        boolean holds = token != null && now.isBefore(token.expiry());
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> theirs = underWay.compareAndExchange(null, mine);
        if (theirs == null) {
            return renew(mine, token).text();
        }
        return holds && token != null ? token.text() : await(theirs).text();
    }

    @Override
    public void refuse(String refused) {
        AccessToken token = held.get();
        if (token != null && token.text().equals(refused)) {
            held.compareAndSet(token, null);
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

    private static AccessToken await(CompletableFuture<AccessToken> theirs) {
        try {
            return theirs.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(ClientCredentials.OPERATION, "none", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ExternalContactsException fault) {
                throw fault;
            }
            throw new UnreachableException(ClientCredentials.OPERATION, "none", false, failed);
        }
    }
}
