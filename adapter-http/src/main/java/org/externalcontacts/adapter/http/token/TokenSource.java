package org.externalcontacts.adapter.http.token;

/** Where access tokens come from. Thread-safe. */
public interface TokenSource {

    /** A token to be sent with a call. May block; asked for every call, so a source that fetches tokens should keep them. */
    String token();

    /** The remote system did not take this token: {@link #token()} is asked again, once for each call. */
    default void refuse(String token) {}
}
