package org.externalcontacts.adapter.postgres.internal.feed;

import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.testkit.contract.ChangeFeedContract;
import org.junit.jupiter.api.AfterEach;

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

    @AfterEach
    void close() {
        engine.close();
    }
}
