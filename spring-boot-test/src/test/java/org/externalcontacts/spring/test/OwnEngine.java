package org.externalcontacts.spring.test;

import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An engine that an app declares itself. */
@Configuration(proxyBeanMethods = false)
class OwnEngine {

    @Bean
    ExternalContacts own() {
        return InMemoryExternalContacts.create();
    }
}
