package org.externalcontacts.spring.internal.seed;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills an empty local engine from a file, before the app serves anybody. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
@ConditionalOnProperty("external-contacts.seed")
public class SeedAutoConfiguration {

    /** With the reader of files. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ContactFile.class)
    static class Files {

        @Bean
        SmartInitializingSingleton externalContactsSeed(
                ExternalContacts engine, ExternalContactsProperties properties) {
            if (properties.seed() == null) {
                throw new MisconfiguredException(
                        "external-contacts.seed is empty.", "Set external-contacts.seed, or remove it.");
            }
            return new Seed(engine, properties.seed())::fill;
        }
    }

    /** Without it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("org.externalcontacts.files.contact.ContactFile")
    static class NoFiles {

        NoFiles() {
            throw new MisconfiguredException(
                    "external-contacts.seed is set, but external-contacts-files is not on the class path.",
                    "Add external-contacts-files to your dependencies, or remove external-contacts.seed.");
        }
    }
}
