package org.externalcontacts.spring.internal.event;

import java.util.Objects;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** Acts of an engine of this process as events of the app, and expiry in turn. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
public class EventsAutoConfiguration {

    /** After the commit, on the thread of the one who wrote, in order; what a listener throws is logged and changes nothing. */
    @Bean
    EventListener externalContactsEvents(ApplicationEventPublisher publisher) {
        return event -> publisher.publishEvent(event);
    }

    @Bean
    @ConditionalOnProperty("external-contacts.expire-every")
    Expiry externalContactsExpiry(ExternalContacts engine, ExternalContactsProperties properties) {
        return new Expiry(engine, Objects.requireNonNull(properties.expireEvery()));
    }
}
