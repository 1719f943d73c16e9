package org.externalcontacts.adapter.http.internal.token;

import java.time.Instant;

/** A token with the time from which it should be renewed, and its expiry. {@code toString()} does not contain the token. */
record AccessToken(String text, Instant renewal, Instant expiry) {

    boolean holds(Instant now) {
        return now.isBefore(expiry);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(renewal);
    }

    @Override
    public String toString() {
        return "AccessToken[until " + expiry + "]";
    }
}
