package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;
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
        InMemoryExternalContacts.Builder builder = InMemoryExternalContacts.builder()
                .phoneRegion(properties.local().phoneRegion())
                .severalOwners(properties.local().severalOwners());
        parts.listeners().orderedStream().forEach(builder::listener);
        parts.users().ifAvailable(builder::users);
        parts.trustors().ifAvailable(builder::trustors);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }
}
