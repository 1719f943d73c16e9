package org.externalcontacts.examples.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;

/** An engine for Quarkus, or any container of CDI. */
@ApplicationScoped
class ExternalContactsProducer {

    @Produces
    @ApplicationScoped
    ExternalContacts externalContacts() {
        return InMemoryExternalContacts.create();
    }

    void close(@Disposes ExternalContacts engine) {
        engine.close();
    }
}
