package org.externalcontacts.spring.internal.metrics;

import io.micrometer.observation.ObservationRegistry;
import org.externalcontacts.spring.internal.engine.CallObserver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Observes the calls of ports where the app has a registry of observations. */
@AutoConfiguration
@ConditionalOnClass(ObservationRegistry.class)
public class ObservationAutoConfiguration {

    @Bean
    CallObserver externalContactsObservations(ObjectProvider<ObservationRegistry> registry) {
        return new ObservedCalls(registry.getIfUnique(() -> ObservationRegistry.NOOP));
    }
}
