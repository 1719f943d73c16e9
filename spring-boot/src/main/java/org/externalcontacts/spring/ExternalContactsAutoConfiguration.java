package org.externalcontacts.spring;

import org.externalcontacts.spring.internal.engine.CallerConfiguration;
import org.externalcontacts.spring.internal.engine.EngineConfiguration;
import org.externalcontacts.spring.internal.engine.PortsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * Provides one {@link org.externalcontacts.application.ExternalContacts} bean, closed with the context, and a bean for each of its ports. A
 * bean of the same type that the app declares replaces it; ports then come from the app's {@code ExternalContacts}.
 */
// Boot 4 moved this auto-configuration to another package.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@EnableConfigurationProperties(ExternalContactsProperties.class)
@Import({EngineConfiguration.class, PortsConfiguration.class, CallerConfiguration.class})
public class ExternalContactsAutoConfiguration {}
