package org.externalcontacts.spring.internal.event;

import java.time.Duration;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** Events of a local engine as application events, and periodic expiry. */
@AutoConfiguration(after = ExternalContactsAutoConfiguration.class)
public class EventsAutoConfiguration {

    /** After the commit, on the thread of the one who wrote, in order; what a listener throws is logged and changes nothing. */
    @Bean
    @ConditionalOnBooleanProperty(name = "external-contacts.application-events", matchIfMissing = true)
    EventListener externalContactsEvents(ApplicationEventPublisher publisher) {
        return event -> publisher.publishEvent(event);
    }

    @Bean
    @ConditionalOnProperty("external-contacts.expire-every")
    Expiry externalContactsExpiry(ExternalContacts engine, ExternalContactsProperties properties) {
        Duration every = properties.expireEvery();
        if (every == null || every.isZero() || every.isNegative()) {
            throw new MisconfiguredException(
                    "external-contacts.expire-every is not a positive duration.",
                    "Set external-contacts.expire-every to one such as 1h, or remove it.");
        }
        return new Expiry(engine, every);
    }
}
