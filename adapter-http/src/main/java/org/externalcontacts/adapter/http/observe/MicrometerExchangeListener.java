package org.externalcontacts.adapter.http.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Times attempts with Micrometer: {@code external.contacts.client.requests}, tagged with operation and outcome (a status or the name of
 * a fault). Needs Micrometer on the class path; this library does not depend on it.
 */
public final class MicrometerExchangeListener implements HttpExchangeListener {

    private final MeterRegistry registry;

    /** Records in this registry. */
    public MicrometerExchangeListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onExchange(Exchanged exchange) {
        Timer.builder("external.contacts.client.requests")
                .tag("operation", exchange.operation())
                .tag(
                        "outcome",
                        exchange.status()
                                .map(String::valueOf)
                                .orElse(exchange::fault)
                                .get())
                .register(registry)
                .record(exchange.time());
    }
}
