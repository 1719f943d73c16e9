package org.externalcontacts.spring.internal.health;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Health for the actuator of Boot 4. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("external-contacts")
public class Boot4HealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "externalContactsHealthIndicator")
    HealthIndicator externalContactsHealthIndicator(ExternalContacts engine, ExternalContactsProperties properties) {
        return indicator(new EngineHealth(engine, properties.health().cache()));
    }

    static HealthIndicator indicator(EngineHealth health) {
        return () -> {
            EngineHealth.State state = health.state();
            Health.Builder builder = state.isUp() ? Health.up() : Health.down();
            return builder.withDetails(state.details()).build();
        };
    }
}
