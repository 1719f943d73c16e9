package org.externalcontacts.spring.test;

import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.event.DomainEvent;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** An app that keeps a port and is told what happens. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class App {

    private final List<DomainEvent> heard = new ArrayList<>();

    List<DomainEvent> heard() {
        return heard;
    }

    @EventListener
    void on(DomainEvent event) {
        heard.add(event);
    }

    /** Whatever keeps a port for as long as the context lives. */
    record Desk(Contacts contacts) {}

    @Bean
    Desk desk(Contacts contacts) {
        return new Desk(contacts);
    }
}
