package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refuses to start where {@code caller-from-security} is set but has no effect. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("external-contacts.caller-from-security")
public class CallerConfiguration {

    @Bean
    CallerGuard externalContactsCallerGuard(ExternalContacts engine) {
        return new CallerGuard(engine);
    }
}
