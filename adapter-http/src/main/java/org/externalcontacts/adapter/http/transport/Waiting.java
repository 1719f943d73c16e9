package org.externalcontacts.adapter.http.transport;

import java.time.Duration;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;

/** Waits on behalf of a call. */
record Waiting(Sleeper sleeper) {

    void on(HttpCall call, Duration time) {
        if (time.isNegative() || time.isZero()) {
            return;
        }
        try {
            sleeper.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(call.operation().id(), call.correlation(), interrupted);
        }
    }
}
