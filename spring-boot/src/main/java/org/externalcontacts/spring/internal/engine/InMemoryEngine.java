package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.beans.factory.ObjectProvider;

/** The engine in memory. */
record InMemoryEngine(
        ExternalContactsProperties properties,
        LocalParts parts,
        ObjectProvider<EngineCustomizer<InMemoryExternalContacts.Builder>> customizers)
        implements EngineOpener {

    @Override
    public Engine engine() {
        return Engine.IN_MEMORY;
    }

    @Override
    public ExternalContacts open() {
        InMemoryExternalContacts.Builder builder = InMemoryExternalContacts.builder();
        try {
            parts.users().ifAvailable(builder::users);
            parts.trustors().ifAvailable(builder::trustors);
            new InMemorySettings(properties.local(), parts.listener(), customizers).accept(builder);
            return builder.build();
        } catch (IllegalArgumentException wrong) {
            throw new MisconfiguredException(
                    "The engine in memory cannot be opened: " + wrong.getMessage() + ".",
                    "Correct the property that the message names under external-contacts.local.",
                    wrong);
        }
    }
}
