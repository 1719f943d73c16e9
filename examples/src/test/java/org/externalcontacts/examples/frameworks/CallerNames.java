package org.externalcontacts.examples.frameworks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.identity.Identifier;

/** A bean that is given the engine, in either framework. */
@Singleton
class CallerNames {

    private final ExternalContacts engine;

    @Inject
    CallerNames(ExternalContacts engine) {
        this.engine = engine;
    }

    String of(String phone) {
        return engine.identities()
                .lookup(Identifier.phone(phone))
                .fold(unknown -> "unknown", contact -> contact.profile().name().spoken());
    }
}
