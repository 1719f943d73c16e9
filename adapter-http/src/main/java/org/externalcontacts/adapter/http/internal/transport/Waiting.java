package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;

/** Waits on behalf of a call. */
public record Waiting(Time time) {

    void on(HttpCall call, Duration duration) {
        on(call.operation().id(), call.correlation(), duration);
    }

    /** Waits so long; not at all if it is no time. */
    public void on(String operation, String correlation, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            return;
        }
        try {
            time.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(operation, correlation, false, interrupted);
        }
    }
}
