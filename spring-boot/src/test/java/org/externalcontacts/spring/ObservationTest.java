package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.spring.internal.metrics.ObservationAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Calls of ports are observed where the app has a registry, and say how they ended and nothing of anybody. */
class ObservationTest {

    private static final ContactProfile ADA =
            ContactProfile.builder().firstName("Ada").build();

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ExternalContactsAutoConfiguration.class, ObservationAutoConfiguration.class));

    private final ApplicationContextRunner observed = app.withBean(ObservationRegistry.class, this::registry);

    @Test
    void aCallIsTimed() {
        observed.run(context -> {
            Contacts contacts = context.getBean(Contacts.class);
            contacts.create(ADA);
            contacts.create(ADA);
            assertThat(calls("create", "ok")).isEqualTo(2);
            assertThat(contacts.toString()).isNotBlank();
            assertThat(meters.find("external.contacts").timers()).hasSize(1);
        });
    }

    @Test
    void aRefusalIsAnOutcome() {
        observed.run(context -> {
            Contacts contacts = context.getBean(Contacts.class);
            String code = contacts.create(ContactProfile.empty()).getLeft().code();
            assertThat(calls("create", code)).isEqualTo(1);
        });
    }

    @Test
    void soIsAFault() {
        observed.withBean(TokenSource.class, () -> () -> "t0k")
                .withPropertyValues(
                        "external-contacts.base-uri=http://127.0.0.1:9", "external-contacts.http.deadline=300ms")
                .run(context -> {
                    Contacts contacts = context.getBean(Contacts.class);
                    assertThatThrownBy(() -> contacts.search(ContactQuery.everything()))
                            .isInstanceOf(ExternalContactsException.class);
                    assertThat(calls("search", "fault")).isEqualTo(1);
                });
    }

    @Test
    void nothingStandsBeforeAPortWhereNobodyLooks() {
        app.run(context ->
                assertThat(AopUtils.isAopProxy(context.getBean(Contacts.class))).isFalse());
        app.withClassLoader(new FilteredClassLoader("io.micrometer.observation"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Contacts.class));
    }

    private long calls(String method, String outcome) {
        return meters.get("external.contacts")
                .tags("port", "Contacts", "method", method, "outcome", outcome)
                .timer()
                .count();
    }

    private ObservationRegistry registry() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return registry;
    }
}
