package org.externalcontacts.spring.internal.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/**
 * What a check of the engine finds, as gauges. A figure that the latest check did not find, because the engine was out of reach, is not a number.
 *
 * @param hasPool whether the engine has connections of its own
 */
record HealthGauges(EngineHealth health, boolean hasPool) implements MeterBinder {

    private static final String CONNECTIONS = "external.contacts.connections";

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("external.contacts.up", "1 if the engine responds", state -> state.isUp() ? 1 : 0)
                .register(registry);
        gauge("external.contacts.writable", "1 if the engine takes writes", HealthGauges::writable)
                .register(registry);
        if (hasPool) {
            connections("active", "connectionsActive").register(registry);
            connections("idle", "connectionsIdle").register(registry);
            gauge("external.contacts.connections.max", "Connections at most", state -> detail(state, "connectionsMost"))
                    .register(registry);
            gauge(
                            "external.contacts.calls.waiting",
                            "Calls that wait for a connection",
                            state -> detail(state, "callsWaiting"))
                    .register(registry);
        }
    }

    private Gauge.Builder<EngineHealth> connections(String state, String detail) {
        return gauge(CONNECTIONS, "Connections to the database", found -> detail(found, detail))
                .tag("state", state);
    }

    private Gauge.Builder<EngineHealth> gauge(
            String name, String description, ToDoubleFunction<EngineHealth.State> figure) {
        return Gauge.builder(name, health, checked -> figure.applyAsDouble(checked.state()))
                .description(description)
                .strongReference(true);
    }

    private static double writable(EngineHealth.State state) {
        String text = state.details().get("writable");
        return text == null ? Double.NaN : Boolean.parseBoolean(text) ? 1 : 0;
    }

    private static double detail(EngineHealth.State state, String name) {
        String text = state.details().get(name);
        return text == null ? Double.NaN : Double.parseDouble(text);
    }
}
