package org.externalcontacts.spring.internal.health;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Health for the actuator of Boot 3.5. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("external-contacts")
public class Boot3HealthAutoConfiguration {

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
