package org.externalcontacts.adapter.http.internal.transport;

import org.externalcontacts.adapter.http.fault.UnusableTokenException;
import org.jspecify.annotations.Nullable;

/** Tokens as headers carry them. Those that headers cannot carry are told by us: the JDK's client repeats them in its exception. */
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
                    "has a blank, a line break or another character that no token has");
        }
        return "Bearer " + token;
    }

    /** Whether a header can carry it. */
    public static boolean isOne(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }
}
