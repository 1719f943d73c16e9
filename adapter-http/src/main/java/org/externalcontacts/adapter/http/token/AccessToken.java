package org.externalcontacts.adapter.http.token;

import java.time.Instant;

/** A token and until when it holds. Shows itself to nobody. */
record AccessToken(String text, Instant renewal, Instant expiry) {

    @Override
    public String toString() {
        return "AccessToken[until " + expiry + "]";
    }
}
