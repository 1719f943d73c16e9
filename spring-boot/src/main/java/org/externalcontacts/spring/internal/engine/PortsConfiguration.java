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

/**
 * A bean for each port, under a name that an app does not use by chance; only {@code organizationSchemas} has a plain name, because it is
 * injected by name.
 */
@Configuration(proxyBeanMethods = false)
public class PortsConfiguration {

    @Bean("externalContacts.contacts")
    @ConditionalOnMissingBean
    Contacts contacts(ExternalContacts engine) {
        return Port.of(Contacts.class, engine, ExternalContacts::contacts);
    }

    @Bean("externalContacts.identities")
    @ConditionalOnMissingBean
    Identities identities(ExternalContacts engine) {
        return Port.of(Identities.class, engine, ExternalContacts::identities);
    }

    @Bean("externalContacts.merges")
    @ConditionalOnMissingBean
    Merges merges(ExternalContacts engine) {
        return Port.of(Merges.class, engine, ExternalContacts::merges);
    }

    @Bean("externalContacts.organizations")
    @ConditionalOnMissingBean
    Organizations organizations(ExternalContacts engine) {
        return Port.of(Organizations.class, engine, ExternalContacts::organizations);
    }

    @Bean("externalContacts.trustors")
    @ConditionalOnMissingBean
    Trustors trustors(ExternalContacts engine) {
        return Port.of(Trustors.class, engine, ExternalContacts::trustors);
    }

    @Bean("externalContacts.notes")
    @ConditionalOnMissingBean
    Notes notes(ExternalContacts engine) {
        return Port.of(Notes.class, engine, ExternalContacts::notes);
    }

    @Bean("externalContacts.relationships")
    @ConditionalOnMissingBean
    Relationships relationships(ExternalContacts engine) {
        return Port.of(Relationships.class, engine, ExternalContacts::relationships);
    }

    @Bean("externalContacts.contactSchemas")
    @ConditionalOnMissingBean
    ContactSchemas contactSchemas(ExternalContacts engine) {
        return Port.of(ContactSchemas.class, engine, ExternalContacts::contactSchemas);
    }

    /** {@code ContactSchemas} is a {@code Schemas} too, so this bean is told apart by its name. */
    @Bean
    @ConditionalOnMissingBean(name = "organizationSchemas")
    Schemas organizationSchemas(ExternalContacts engine) {
        return Port.of(Schemas.class, engine, ExternalContacts::organizationSchemas);
    }

    @Bean("externalContacts.conversations")
    @ConditionalOnMissingBean
    Conversations conversations(ExternalContacts engine) {
        return Port.of(Conversations.class, engine, ExternalContacts::conversations);
    }

    @Bean("externalContacts.journeySessions")
    @ConditionalOnMissingBean
    JourneySessions journeySessions(ExternalContacts engine) {
        return Port.of(JourneySessions.class, engine, ExternalContacts::journeySessions);
    }

    @Bean("externalContacts.directory")
    @ConditionalOnMissingBean
    Directory directory(ExternalContacts engine) {
        return Port.of(Directory.class, engine, ExternalContacts::directory);
    }
}
