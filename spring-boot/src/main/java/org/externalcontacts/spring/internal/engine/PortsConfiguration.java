package org.externalcontacts.spring.internal.engine;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.trustor.Trustors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each port of the engine as a bean of its own. */
@Configuration(proxyBeanMethods = false)
public class PortsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Contacts contacts(ExternalContacts engine) {
        return Port.of(Contacts.class, engine, ExternalContacts::contacts);
    }

    @Bean
    @ConditionalOnMissingBean
    Identities identities(ExternalContacts engine) {
        return Port.of(Identities.class, engine, ExternalContacts::identities);
    }

    @Bean
    @ConditionalOnMissingBean
    Merges merges(ExternalContacts engine) {
        return Port.of(Merges.class, engine, ExternalContacts::merges);
    }

    @Bean
    @ConditionalOnMissingBean
    Organizations organizations(ExternalContacts engine) {
        return Port.of(Organizations.class, engine, ExternalContacts::organizations);
    }

    @Bean
    @ConditionalOnMissingBean
    Trustors trustors(ExternalContacts engine) {
        return Port.of(Trustors.class, engine, ExternalContacts::trustors);
    }

    @Bean
    @ConditionalOnMissingBean
    Notes notes(ExternalContacts engine) {
        return Port.of(Notes.class, engine, ExternalContacts::notes);
    }

    @Bean
    @ConditionalOnMissingBean
    Relationships relationships(ExternalContacts engine) {
        return Port.of(Relationships.class, engine, ExternalContacts::relationships);
    }

    @Bean
    @ConditionalOnMissingBean
    ContactSchemas contactSchemas(ExternalContacts engine) {
        return Port.of(ContactSchemas.class, engine, ExternalContacts::contactSchemas);
    }

    /** Those of contacts are schemas too, so this one is told from them by its name. */
    @Bean
    @ConditionalOnMissingBean(name = "organizationSchemas")
    Schemas organizationSchemas(ExternalContacts engine) {
        return Port.of(Schemas.class, engine, ExternalContacts::organizationSchemas);
    }

    @Bean
    @ConditionalOnMissingBean
    Conversations conversations(ExternalContacts engine) {
        return Port.of(Conversations.class, engine, ExternalContacts::conversations);
    }

    @Bean
    @ConditionalOnMissingBean
    JourneySessions journeySessions(ExternalContacts engine) {
        return Port.of(JourneySessions.class, engine, ExternalContacts::journeySessions);
    }

    @Bean
    @ConditionalOnMissingBean
    Directory directory(ExternalContacts engine) {
        return Port.of(Directory.class, engine, ExternalContacts::directory);
    }
}
