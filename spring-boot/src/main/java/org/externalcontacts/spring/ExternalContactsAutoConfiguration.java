package org.externalcontacts.spring;

import org.externalcontacts.spring.internal.engine.CallerConfiguration;
import org.externalcontacts.spring.internal.engine.EngineConfiguration;
import org.externalcontacts.spring.internal.engine.PortsConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * Makes one {@link org.externalcontacts.application.ExternalContacts} a bean, closed with the context, and each of its ports another. An app
 * that declares its own bean of these types keeps it; the ports are then those of its {@code ExternalContacts}.
 */
// In Boot 3.5 and 4 the auto-configuration that makes a DataSource has two names.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@EnableConfigurationProperties(ExternalContactsProperties.class)
@Import({EngineConfiguration.class, PortsConfiguration.class, CallerConfiguration.class})
public class ExternalContactsAutoConfiguration {}
