package org.externalcontacts.adapter.http.internal.token;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Supplier;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.application.ExternalContactsException;

/**
 * Why a login gave no token.
 *
 * @param fault a new exception for each thread that waited: exceptions are not shared, since each thread adds its own to them
 * @param retryAfter how long the login system wants no other try; none if it does not say
 */
record LoginFailure(Supplier<? extends ExternalContactsException> fault, Option<Duration> retryAfter) {

    static LoginFailure of(Supplier<? extends ExternalContactsException> fault) {
        return new LoginFailure(fault, Option.none());
    }

    static LoginFailure rateLimited(String correlation, Duration retryAfter) {
        return new LoginFailure(
                () -> new RateLimitedException(ClientCredentials.OPERATION, correlation, retryAfter),
                Option.some(retryAfter));
    }
}
