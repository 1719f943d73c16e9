package org.externalcontacts.adapter.http.internal.token;

import java.time.Instant;

/** A token, from when on it is due to be renewed, and until when it holds. Shows itself to nobody. */
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
