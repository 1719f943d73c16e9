package org.externalcontacts.adapter.http.internal.transport;

import org.externalcontacts.adapter.http.fault.UnusableTokenException;
import org.jspecify.annotations.Nullable;

/** Tokens as header values. Invalid ones are rejected here, because the JDK's client would repeat them in its exception. */
public final class BearerToken {

    private BearerToken() {}

    /** The value of the header. */
    static String header(HttpCall call, @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw new UnusableTokenException(call.operation().id(), call.correlation(), "is empty");
        }
        if (!isOne(token)) {
            throw new UnusableTokenException(
                    call.operation().id(),
                    call.correlation(),
                    "contains white space or another character not allowed in a token");
        }
        return "Bearer " + token;
    }

    /** Whether a header can carry it. */
    public static boolean isOne(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
