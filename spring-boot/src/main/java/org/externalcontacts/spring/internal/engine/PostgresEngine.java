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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
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

    @Override
    public boolean hasDatabase() {
        return shared() != null;
    }

    @Override
    public ExternalContacts open() {
        try {
            PostgresExternalContacts.Builder builder = connected()
                    .phoneRegion(properties.local().phoneRegion())
                    .severalOwners(properties.local().severalOwners())
                    .migrate(properties.postgres().migrate())
                    .statementTimeout(properties.postgres().statementTimeout())
                    .tenant(properties.postgres().tenant());
            parts.listener().forEach(builder::listener);
            parts.users().ifAvailable(builder::users);
            parts.trustors().ifAvailable(builder::trustors);
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.open();
        } catch (IllegalArgumentException | PostgresFault wrong) {
            throw new MisconfiguredException(
                    "The engine in PostgreSQL cannot be opened: " + wrong.getMessage() + ".",
                    "Check that the database can be reached, then the properties under external-contacts.datasource, or those of the app's own"
                            + " DataSource, external-contacts.postgres and external-contacts.local.",
                    wrong);
        }
    }

    private PostgresExternalContacts.Builder connected() {
        Datasource own = properties.datasource();
        if (own.url() != null) {
            return PostgresExternalContacts.builder(own.url(), own.username(), own.password());
        }
        if (!own.username().isEmpty() || !own.password().isEmpty()) {
            throw new MisconfiguredException(
                    "The database of the engine in PostgreSQL has a user or a password, but no address.",
                    "Set external-contacts.datasource.url, or remove external-contacts.datasource.username and external-contacts.datasource.password.");
        }
        DataSource shared = shared();
        if (shared == null) {
            throw new MisconfiguredException(
                    "The engine in PostgreSQL has no database: there is no DataSource.",
                    "Set external-contacts.datasource.url, or declare a DataSource.");
        }
        return PostgresExternalContacts.builder(shared);
    }

    /** Of several none is guessed, and none is not an answer either: contacts would be kept in memory and lost. */
    private @Nullable DataSource shared() {
        try {
            return source.getIfAvailable();
        } catch (NoUniqueBeanDefinitionException several) {
            // Not with its cause: Spring Boot would explain that one, and say nothing of our properties.
            throw new MisconfiguredException(
                    "There are several DataSources, " + several.getBeanNamesFound()
                            + ", and none is primary: it is not known which one has the contacts.",
                    "Set external-contacts.datasource.url, make one of them @Primary, or name another engine in external-contacts.engine.");
        }
    }
}
