package org.externalcontacts.adapter.http.token;

import java.time.Duration;

/** Where access tokens come from. Thread-safe. */
public interface TokenSource {

    /** A token to be sent with a call. May block; asked for every call, so a source that fetches tokens should keep them. */
    String token();

    /**
     * The same, for a call that has only this much time left, or none if it is not positive. This is what the client asks; by default it is
     * {@link #token()}. A source that may block longer than a call may last should implement it, and throw when the time is over: the client
     * waits for whatever the source does, on the calling thread.
     */
    default String token(Duration left) {
        return token();
    }

    /** The remote system did not take this token: another one is asked for, once for each call. */
    default void refuse(String token) {}
}
