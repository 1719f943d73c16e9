package org.externalcontacts.spring.internal.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** The health of the engine as gauges, which a registry of the app finds. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
@ConditionalOnClass(MeterRegistry.class)
public class GaugesAutoConfiguration {

    @Bean
    MeterBinder externalContactsGauges(ExternalContacts engine, ExternalContactsProperties properties) {
        return new HealthGauges(
                new EngineHealth(engine, properties.health().cache()),
                properties.datasource().url() != null);
    }
}
