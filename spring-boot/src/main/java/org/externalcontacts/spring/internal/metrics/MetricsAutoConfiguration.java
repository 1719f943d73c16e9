package org.externalcontacts.spring.internal.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.http.observe.MicrometerExchangeListener;
import org.externalcontacts.spring.EngineCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Times the attempts of the remote engine where the app has a registry. */
// Boot 4 moved these auto-configurations to another package.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class MetricsAutoConfiguration {

    @Bean
    EngineCustomizer<HttpExternalContacts.Builder> externalContactsClientMetrics(MeterRegistry registry) {
        return builder -> builder.listener(new MicrometerExchangeListener(registry));
    }
}
