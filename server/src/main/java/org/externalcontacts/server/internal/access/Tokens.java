package org.externalcontacts.server.internal.access;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;

/** Gives out tokens and knows those that it gave out. Thread-safe. */
public final class Tokens {

    /** More than any client needs at once; a client that requests more loses its own oldest token. */
    private static final int MOST_OF_A_CLIENT = 1_000;

    /** Those of the embedding app, whose tests ask for one at each call. */
    private static final int MOST_OF_THE_APP = 10_000;

    private static final OAuthClient NOBODY = OAuthClient.trusted("nobody", "nothing");

    private final TenantId usual;
    private final Map<String, OAuthClient> clients;
    private final int rateLimit;
    private final Duration lifetime;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final java.util.Map<String, Token> byHash = new ConcurrentHashMap<>();
    private final Map<String, HeldTokens> held;
    private final HeldTokens ofTheApp = new HeldTokens(MOST_OF_THE_APP);

    /**
     * Tokens for these clients.
     *
     * @param usual the tenant of those that name none
     * @param fixed those that are known beforehand
     * @param console that of the console, whose calls are not recorded
     * @param rateLimit calls a minute with one token; 0 for any number
     */
    public Tokens(
            TenantId usual,
            Seq<OAuthClient> clients,
            Seq<FixedToken> fixed,
            Option<FixedToken> console,
            int rateLimit,
            Duration lifetime,
            InstantSource clock) {
        this.usual = usual;
        this.clients =
                clients.foldLeft(HashMap.<String, OAuthClient>empty(), (map, client) -> map.put(client.id(), client));
        this.held = this.clients.mapValues(client -> new HeldTokens(MOST_OF_A_CLIENT));
        this.rateLimit = rateLimit;
        this.lifetime = lifetime;
        this.clock = clock;
        fixed.forEach(token -> byHash.put(token.hash(), lasting(token, rateLimit, true)));
        // What is typed into a search box is no call of an app: no limit slows it down.
        console.forEach(token -> byHash.put(token.hash(), lasting(token, 0, false)));
    }

    private Token lasting(FixedToken token, int limit, boolean recorded) {
        return new Token(
                token.tenant().getOrElse(usual),
                token.caller(),
                Option.none(),
                Instant.MAX,
                new CallQuota(limit),
                recorded);
    }

    /** The client that one of these is right for. Takes equally long whichever is wrong, id or secret. */
    Option<OAuthClient> client(List<Credentials> readings) {
        return readings.map(given -> {
                    OAuthClient known = clients.getOrElse(given.id(), NOBODY);
                    return Option.of(known).filter(client -> client.hasSecret(given.secret()) && client != NOBODY);
                })
                .flatMap(found -> found)
                .headOption();
    }

    /** A new token for this client. */
    String issue(OAuthClient client) {
        return issue(
                client.tenant().getOrElse(usual),
                client.caller(),
                Option.some(client.id()),
                held.getOrElse(client.id(), ofTheApp));
    }

    /** A new token for this caller and the contacts of this tenant. */
    public String issue(TenantId tenant, Caller caller) {
        return issue(tenant, caller, Option.none(), ofTheApp);
    }

    /** How long a token lasts. */
    public Duration lifetime() {
        return lifetime;
    }

    /** The caller of this token; none if it was never issued or has expired. */
    public Option<Token> find(String token) {
        Instant now = clock.instant();
        return Option.of(byHash.get(SecretHash.of(token).hex())).filter(known -> now.isBefore(known.expires()));
    }

    private String issue(TenantId tenant, Caller caller, Option<String> client, HeldTokens holder) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = SecretHash.of(token).hex();
        Instant now = clock.instant();
        byHash.put(hash, new Token(tenant, caller, client, now.plus(lifetime), new CallQuota(rateLimit), true));
        holder.add(hash, now.plus(lifetime), now).forEach(byHash::remove);
        return token;
    }
}
