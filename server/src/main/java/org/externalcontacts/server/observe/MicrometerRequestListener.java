package org.externalcontacts.server.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Times requests with Micrometer: {@code external.contacts.server.requests}, tagged with operation and status. Needs Micrometer on the
 * class path; this library does not depend on it.
 */
public final class MicrometerRequestListener implements RequestListener {

    private final MeterRegistry registry;

    /** Records in this registry. */
    public MicrometerRequestListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onAnswer(Served served) {
        Timer.builder("external.contacts.server.requests")
                .tag("operation", served.operation())
                .tag("status", String.valueOf(served.status()))
                .register(registry)
                .record(served.time());
    }
}
