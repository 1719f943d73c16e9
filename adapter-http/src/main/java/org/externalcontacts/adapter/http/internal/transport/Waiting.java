package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;

/** Waits on behalf of a call. */
record Waiting(Time time) {

    void on(HttpCall call, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            return;
        }
        try {
            time.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(call.operation().id(), call.correlation(), false, interrupted);
        }
    }
}
