package org.externalcontacts.adapter.http.internal.token;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.UnreachableException;

/** A login under way, for which any number of threads may wait. */
record Login(String correlation, CompletableFuture<Either<LoginFailure, AccessToken>> outcome) {

    Login(String correlation) {
        this(correlation, new CompletableFuture<>());
    }

    /** One that is over, and gave this token. */
    static Login ended(AccessToken token) {
        return new Login("none", CompletableFuture.completedFuture(Either.right(token)));
    }

    /** Its token, if it is there in time; each thread gets an exception of its own. */
    AccessToken await(Duration left) {
        try {
            return outcome.get(left.toNanos(), TimeUnit.NANOSECONDS)
                    .getOrElseThrow(failure -> failure.fault().get());
        } catch (TimeoutException late) {
            throw new UnreachableException(ClientCredentials.OPERATION, correlation, false, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(ClientCredentials.OPERATION, correlation, false, interrupted);
        } catch (ExecutionException never) {
            throw new IllegalStateException("a failed login is an outcome", never);
        }
    }
}
