package org.externalcontacts.spring.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Supplier;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What a monitoring system is told of the engine. */
class HealthGaugesTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ExternalContactsAutoConfiguration.class, GaugesAutoConfiguration.class))
            .withBean(MeterRegistry.class, () -> registry);

    @Test
    void anEngineWithAPoolTellsWhatItHasOfIt() {
        bind(() -> Either.right(new ExternalContacts.Health(
                false,
                LinkedHashMap.of(
                        "connectionsActive",
                        "3",
                        "connectionsIdle",
                        "7",
                        "connectionsMost",
                        "10",
                        "callsWaiting",
                        "2"))));
        assertThat(figure("up")).isEqualTo(1);
        assertThat(figure("writable")).isZero();
        assertThat(connections("active")).isEqualTo(3);
        assertThat(connections("idle")).isEqualTo(7);
        assertThat(figure("connections.max")).isEqualTo(10);
        assertThat(figure("calls.waiting")).isEqualTo(2);
    }

    @Test
    void anEngineOutOfReachTellsThatAndNoOldFigures() {
        bind(() -> {
            throw new ExternalContactsException("unreachable");
        });
        assertThat(figure("up")).isZero();
        assertThat(figure("writable")).isNaN();
        assertThat(connections("active")).isNaN();
    }

    @Test
    void anAppHasThemForItsEngine() {
        app.withPropertyValues("external-contacts.engine=in-memory").run(context -> {
            assertThat(figure("up")).isEqualTo(1);
            assertThat(figure("writable")).isEqualTo(1);
            assertThat(registry.find("external.contacts.connections").gauge()).isNull();
        });
    }

    @Test
    void theRemoteEngineHasNoneSinceEachLookWouldBeACall() {
        app.withPropertyValues(
                        "external-contacts.base-uri=http://127.0.0.1:9",
                        "external-contacts.client-id=app",
                        "external-contacts.client-secret=s")
                .run(context -> assertThat(registry.getMeters()).isEmpty());
    }

    @Test
    void anAppWithoutAnEngineStartsWithoutThem() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(GaugesAutoConfiguration.class))
                .withBean(MeterRegistry.class, () -> registry)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(registry.getMeters()).isEmpty();
                });
    }

    private void bind(Supplier<Either<Refusal, ExternalContacts.Health>> answer) {
        ExternalContacts engine = new ForwardingExternalContacts(InMemoryExternalContacts.create()) {
            @Override
            public Either<Refusal, Health> check() {
                return answer.get();
            }
        };
        new HealthGauges(new EngineHealth(engine, Duration.ZERO), true).bindTo(registry);
    }

    private double figure(String name) {
        return registry.get("external.contacts." + name).gauge().value();
    }

    private double connections(String state) {
        return registry.get("external.contacts.connections")
                .tag("state", state)
                .gauge()
                .value();
    }
}
