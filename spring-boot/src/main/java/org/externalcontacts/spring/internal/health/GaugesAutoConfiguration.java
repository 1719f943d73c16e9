package org.externalcontacts.spring.internal.health;

import io.micrometer.core.instrument.MeterRegistry;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.internal.engine.CurrentCaller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextRefreshedEvent;

/** The health of a local engine as gauges. Not of the remote one: each look at it would be a call, which counts against the rate limit. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
@ConditionalOnClass(MeterRegistry.class)
@EnableConfigurationProperties(ExternalContactsProperties.class)
public class GaugesAutoConfiguration {

    /** Behind the start: a registry that looks for what it is to measure while an engine is made that wants to be measured would never be done. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> externalContactsGauges(
            ObjectProvider<MeterRegistry> registries,
            ObjectProvider<ExternalContacts> engines,
            ExternalContactsProperties properties) {
        return started ->
                registries.ifUnique(registry -> engines.ifUnique(engine -> bind(engine, properties, registry)));
    }

    private static void bind(ExternalContacts engine, ExternalContactsProperties properties, MeterRegistry registry) {
        if (CurrentCaller.isLocal(engine)) {
            EngineHealth health = new EngineHealth(engine, properties.health().cache());
            new HealthGauges(health, properties.datasource().url() != null).bindTo(registry);
        }
    }
}
