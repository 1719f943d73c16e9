package org.externalcontacts.spring.test;

import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** An engine that an app declares itself. */
@Configuration(proxyBeanMethods = false)
class OwnEngine {

    @Bean
    @Primary
    ExternalContacts externalContacts() {
        return InMemoryExternalContacts.create();
    }
}
