package org.externalcontacts.server.internal.access;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** The tokens of one client, by their hashes, up to a maximum. Thread-safe. */
final class HeldTokens {

    private final int most;
    private final Queue<Held> oldestFirst = new ArrayDeque<>();

    HeldTokens(int most) {
        this.most = most;
    }

    /** Adds one, and gives those that it holds no longer: the expired, and the oldest where there are too many. */
    synchronized List<String> add(String hash, Instant expires, Instant now) {
        oldestFirst.add(new Held(hash, expires));
        List<String> over = List.empty();
        for (Held oldest = oldestFirst.element();
                oldestFirst.size() > most || !now.isBefore(oldest.expires());
                oldest = oldestFirst.element()) {
            over = over.prepend(oldestFirst.remove().hash());
        }
        return over;
    }

    private record Held(String hash, Instant expires) {}
}
