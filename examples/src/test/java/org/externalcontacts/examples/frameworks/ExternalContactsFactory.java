package org.externalcontacts.examples.frameworks;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;

/** An engine for Micronaut. */
@Factory
class ExternalContactsFactory {

    @Singleton
    @Bean(preDestroy = "close")
    ExternalContacts externalContacts() {
        return InMemoryExternalContacts.create();
    }
}
