package org.externalcontacts.server.access;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.externalcontacts.application.permission.Caller;

/** Gives out tokens and knows those that it gave out. Thread-safe. */
public final class Tokens {

    /** More than any set of clients holds at once; whoever asks for more loses the oldest. */
    private static final int MOST = 10_000;

    private static final ApiClient NOBODY = ApiClient.trusted("nobody", "nothing");

    private final Map<String, ApiClient> clients;
    private final int rateLimit;
    private final Duration lifetime;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final java.util.Map<String, Token> byHash = new ConcurrentHashMap<>();
    private final Queue<String> oldestFirst = new ConcurrentLinkedQueue<>();

    /**
     * Tokens for these clients.
     *
     * @param rateLimit calls a minute with one token; 0 for any number
     */
    public Tokens(Seq<ApiClient> clients, int rateLimit, Duration lifetime, InstantSource clock) {
        this.clients =
                clients.foldLeft(HashMap.<String, ApiClient>empty(), (map, client) -> map.put(client.id(), client));
        this.rateLimit = rateLimit;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** A new token, if this is the secret of this client. */
    public Option<String> issue(String client, String secret) {
        ApiClient known = clients.getOrElse(client, NOBODY);
        boolean right = known.hasSecret(secret) && known != NOBODY;
        return Option.when(right, () -> issue(known.caller()));
    }

    /** A new token for this caller. */
    public String issue(Caller caller) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = hash(token);
        byHash.put(hash, new Token(caller, clock.instant().plus(lifetime), new RateWindow(rateLimit)));
        oldestFirst.add(hash);
        forgetOld();
        return token;
    }

    /** How long a token lasts. */
    public Duration lifetime() {
        return lifetime;
    }

    /** What this token stands for; none if nobody gave it out, or it is over. */
    public Option<Token> find(String token) {
        Instant now = clock.instant();
        return Option.of(byHash.get(hash(token))).filter(known -> now.isBefore(known.expires()));
    }

    private void forgetOld() {
        Instant now = clock.instant();
        String oldest = oldestFirst.peek();
        while (oldest != null && isOver(oldest, now)) {
            oldestFirst.remove(oldest);
            byHash.remove(oldest);
            oldest = oldestFirst.peek();
        }
    }

    private boolean isOver(String hash, Instant now) {
        Token token = byHash.get(hash);
        return token == null || !now.isBefore(token.expires()) || byHash.size() > MOST;
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(ApiClient.hash(token));
    }
}
