package org.externalcontacts.adapter.postgres.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.testkit.contract.ChangeFeedContract;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The change feed on PostgreSQL keeps the contract of all. */
class PostgresChangeFeedContractTest extends ChangeFeedContract {

    private final FedTenant tenant = new FedTenant();
    private final PostgresExternalContacts engine = tenant.opened();

    @Override
    protected ExternalContacts engine() {
        return engine;
    }

    @Override
    protected ChangeFeed feed() {
        return engine.changeFeed();
    }

    @Override
    protected void removeEvents() {
        tenant.removeEvents();
    }

    @Test
    void eventsNameTheirTenant() throws InterruptedException {
        BlockingQueue<DomainEvent> received = new LinkedBlockingQueue<>();
        engine.changeFeed().subscribe("index", received::add);
        engine.contacts().create(new Fixtures().contact().build()).get();
        DomainEvent event = received.poll(10, TimeUnit.SECONDS);
        assertThat(event).isNotNull().extracting(DomainEvent::tenant).isEqualTo(tenant.named());
    }

    @AfterEach
    void close() {
        engine.close();
    }
}
