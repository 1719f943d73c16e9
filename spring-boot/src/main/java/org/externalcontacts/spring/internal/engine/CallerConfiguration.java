package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** That the wish for the permissions of whoever is logged in is fulfilled. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("external-contacts.caller-from-security")
public class CallerConfiguration {

    @Bean
    CallerGuard externalContactsCallerGuard(ExternalContacts engine) {
        return new CallerGuard(engine);
    }
}
