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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A bean for each port, under a name that an app does not use by chance; only {@code organizationSchemas} has a plain name, because it is
 * injected by name.
 */
@Configuration(proxyBeanMethods = false)
public class PortsConfiguration {

    @Bean
    Ports externalContactsPorts(ExternalContacts engine, ObjectProvider<CallObserver> observers) {
        return new Ports(engine, observers);
    }

    @Bean("externalContacts.contacts")
    @ConditionalOnMissingBean
    Contacts contacts(Ports ports) {
        return ports.bean(Contacts.class, ExternalContacts::contacts);
    }

    @Bean("externalContacts.identities")
    @ConditionalOnMissingBean
    Identities identities(Ports ports) {
        return ports.bean(Identities.class, ExternalContacts::identities);
    }

    @Bean("externalContacts.merges")
    @ConditionalOnMissingBean
    Merges merges(Ports ports) {
        return ports.bean(Merges.class, ExternalContacts::merges);
    }

    @Bean("externalContacts.organizations")
    @ConditionalOnMissingBean
    Organizations organizations(Ports ports) {
        return ports.bean(Organizations.class, ExternalContacts::organizations);
    }

    @Bean("externalContacts.trustors")
    @ConditionalOnMissingBean
    Trustors trustors(Ports ports) {
        return ports.bean(Trustors.class, ExternalContacts::trustors);
    }

    @Bean("externalContacts.notes")
    @ConditionalOnMissingBean
    Notes notes(Ports ports) {
        return ports.bean(Notes.class, ExternalContacts::notes);
    }

    @Bean("externalContacts.relationships")
    @ConditionalOnMissingBean
    Relationships relationships(Ports ports) {
        return ports.bean(Relationships.class, ExternalContacts::relationships);
    }

    @Bean("externalContacts.contactSchemas")
    @ConditionalOnMissingBean
    ContactSchemas contactSchemas(Ports ports) {
        return ports.bean(ContactSchemas.class, ExternalContacts::contactSchemas);
    }

    /** {@code ContactSchemas} is a {@code Schemas} too, so this bean is told apart by its name. */
    @Bean
    @ConditionalOnMissingBean(name = "organizationSchemas")
    Schemas organizationSchemas(Ports ports) {
        return ports.bean(Schemas.class, ExternalContacts::organizationSchemas);
    }

    @Bean("externalContacts.conversations")
    @ConditionalOnMissingBean
    Conversations conversations(Ports ports) {
        return ports.bean(Conversations.class, ExternalContacts::conversations);
    }

    @Bean("externalContacts.journeySessions")
    @ConditionalOnMissingBean
    JourneySessions journeySessions(Ports ports) {
        return ports.bean(JourneySessions.class, ExternalContacts::journeySessions);
    }

    @Bean("externalContacts.directory")
    @ConditionalOnMissingBean
    Directory directory(Ports ports) {
        return ports.bean(Directory.class, ExternalContacts::directory);
    }
}
