package org.externalcontacts.spring.internal.engine;

import io.vavr.control.Option;
import java.util.function.Consumer;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.springframework.beans.factory.ObjectProvider;

/** Applies the app's properties, listeners and customizers to an in-memory engine; also used by the test starter. */
public record InMemorySettings(
        ExternalContactsProperties.Local local,
        Option<EventListener> listener,
        ObjectProvider<EngineCustomizer<InMemoryExternalContacts.Builder>> customizers)
        implements Consumer<InMemoryExternalContacts.Builder> {

    @Override
    public void accept(InMemoryExternalContacts.Builder builder) {
        builder.phoneRegion(local.phoneRegion()).severalOwners(local.severalOwners());
        listener.forEach(builder::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
    }
}
