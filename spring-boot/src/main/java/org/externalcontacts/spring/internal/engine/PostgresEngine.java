package org.externalcontacts.spring.internal.engine;

import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.ExternalContactsProperties.Datasource;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.beans.factory.ObjectProvider;

/** The engine in PostgreSQL: in a database of its own, or in that of the app. */
record PostgresEngine(
        ExternalContactsProperties properties,
        LocalParts parts,
        ObjectProvider<DataSource> source,
        ObjectProvider<EngineCustomizer<PostgresExternalContacts.Builder>> customizers)
        implements EngineOpener {

    @Override
    public Engine engine() {
        return Engine.POSTGRES;
    }

    /** Whether the app has a database, and not several to choose from. */
    @Override
    public boolean hasDatabase() {
        return source.getIfUnique() != null;
    }

    @Override
    public ExternalContacts open() {
        try {
            PostgresExternalContacts.Builder builder = connected()
                    .phoneRegion(properties.local().phoneRegion())
                    .severalOwners(properties.local().severalOwners())
                    .migrate(properties.postgres().migrate())
                    .statementTimeout(properties.postgres().statementTimeout())
                    .tenant(properties.postgres().tenant())
                    .listener(new AllListeners(parts.listeners()));
            parts.users().ifAvailable(builder::users);
            parts.trustors().ifAvailable(builder::trustors);
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.open();
        } catch (IllegalArgumentException | PostgresFault wrong) {
            throw new MisconfiguredException(
                    "The engine in PostgreSQL cannot be opened: " + wrong.getMessage() + ".",
                    "Check that the database can be reached, then the properties under external-contacts.datasource, external-contacts.postgres"
                            + " and external-contacts.local.",
                    wrong);
        }
    }

    private PostgresExternalContacts.Builder connected() {
        Datasource own = properties.datasource();
        if (own.url() != null) {
            return PostgresExternalContacts.builder(own.url(), own.username(), own.password());
        }
        DataSource shared = source.getIfUnique();
        if (shared == null) {
            throw new MisconfiguredException(
                    "The engine in PostgreSQL has no database: there is no DataSource, or several.",
                    "Set external-contacts.datasource.url, or declare one DataSource, or a @Primary one.");
        }
        return PostgresExternalContacts.builder(shared);
    }
}
