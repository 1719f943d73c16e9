package org.externalcontacts.server;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;

/** An engine that takes its time before it says that it cannot be reached. */
final class SlowEngine {

    private SlowEngine() {}

    /** After so long. */
    static ExternalContacts taking(Duration time) {
        return until(new CountDownLatch(1), new CountDownLatch(1), time);
    }

    /** When the latch is open, or after so long; counts down the first as soon as it is called. */
    static ExternalContacts until(CountDownLatch called, CountDownLatch mayEnd, Duration time) {
        ExternalContacts engine = mock(ExternalContacts.class);
        when(engine.actingAs(any())).thenAnswer(call -> {
            called.countDown();
            throw new ExternalContactsException(
                    mayEnd.await(time.toMillis(), TimeUnit.MILLISECONDS) ? "told to" : "too slow");
        });
        return engine;
    }
}
