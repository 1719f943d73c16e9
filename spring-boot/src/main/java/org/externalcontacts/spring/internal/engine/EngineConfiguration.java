package org.externalcontacts.spring.internal.engine;

import javax.sql.DataSource;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsConnectionDetails;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, unless the app has one of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(ExternalContacts.class)
public class EngineConfiguration {

    @Bean(destroyMethod = "close")
    ExternalContacts externalContacts(
            ExternalContactsProperties properties,
            ObjectProvider<EngineOpener> openers,
            ObjectProvider<ExternalContactsConnectionDetails> details,
            ObjectProvider<CallerSource> callers) {
        Engine engine = EngineChoice.of(
                properties,
                details.getIfAvailable() != null,
                () -> openers.stream().anyMatch(EngineOpener::hasDatabase));
        ExternalContacts opened = openers.stream()
                .filter(opener -> opener.engine() == engine)
                .findFirst()
                .orElseThrow(
                        () -> new MisconfiguredException(
                                "The PostgreSQL engine is not on the class path.",
                                "Add external-contacts-adapter-postgres to your dependencies, or choose another engine with external-contacts.engine."))
                .open();
        return CurrentCaller.of(opened, callers);
    }

    @Bean
    LocalParts externalContactsLocalParts(
            ListableBeanFactory beans, ObjectProvider<UserDirectory> users, ObjectProvider<TrustorDirectory> trustors) {
        return new LocalParts(AllListeners.of(beans), users, trustors);
    }

    @Bean
    EngineOpener inMemoryExternalContacts(
            ExternalContactsProperties properties,
            LocalParts parts,
            ObjectProvider<EngineCustomizer<InMemoryExternalContacts.Builder>> customizers) {
        return new InMemoryEngine(properties, parts, customizers);
    }

    @Bean
    EngineOpener httpExternalContacts(
            ExternalContactsProperties properties,
            ObjectProvider<ExternalContactsConnectionDetails> details,
            ObjectProvider<TokenSource> tokens,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<EngineCustomizer<HttpExternalContacts.Builder>> customizers) {
        return new HttpEngine(properties, details, tokens, bundles, customizers);
    }

    /** Only where the adapter is. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PostgresExternalContacts.class)
    static class Postgres {

        @Bean
        EngineOpener postgresExternalContacts(
                ExternalContactsProperties properties,
                LocalParts parts,
                ObjectProvider<DataSource> source,
                ObjectProvider<EngineCustomizer<PostgresExternalContacts.Builder>> customizers) {
            return new PostgresEngine(properties, parts, source, customizers);
        }
    }
}
