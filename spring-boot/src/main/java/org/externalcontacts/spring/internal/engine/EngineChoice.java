package org.externalcontacts.spring.internal.engine;

import java.util.function.BooleanSupplier;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which engine the app wants: the remote one that a bean leads to, the one it names, or the one that the rest of its configuration suggests. */
final class EngineChoice {

    private static final Logger LOG = LoggerFactory.getLogger(EngineChoice.class);

    private EngineChoice() {}

    /**
     * The engine.
     *
     * @param isConnected whether a bean says where a remote system is
     * @param hasDatabase whether the app has a database, and the adapter that can use it; asked only if nothing else decides
     */
    static Engine of(ExternalContactsProperties properties, boolean isConnected, BooleanSupplier hasDatabase) {
        if (isConnected) {
            return Engine.HTTP;
        }
        if (properties.engine() != null) {
            return properties.engine();
        }
        if (properties.region() != null || properties.baseUri() != null) {
            return Engine.HTTP;
        }
        if (properties.datasource().url() != null || hasDatabase.getAsBoolean()) {
            return Engine.POSTGRES;
        }
        LOG.warn("Contacts are kept in memory and are gone when this process ends. Set external-contacts.region,"
                + " external-contacts.base-uri or external-contacts.datasource.url to keep them, or"
                + " external-contacts.engine=in-memory to silence this warning. A DataSource bean counts only with"
                + " external-contacts-adapter-postgres on the class path.");
        return Engine.IN_MEMORY;
    }
}
