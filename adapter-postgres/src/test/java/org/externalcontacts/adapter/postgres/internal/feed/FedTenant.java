package org.externalcontacts.adapter.postgres.internal.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.Tenant;
import org.externalcontacts.application.tenant.TenantId;

/** A tenant with a change feed, and what tests do to it behind the engine's back. */
final class FedTenant {

    private final String name = TestDatabase.newTenant();

    /** An engine of it that is fed. */
    PostgresExternalContacts opened() {
        return PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(name)
                .migrate(false)
                .changeFeed()
                .open();
    }

    TenantId named() {
        return new TenantId(name);
    }

    int id() {
        return Tenant.named(name, TestDatabase.source(), Timeouts.USUAL).id();
    }

    /** The database as another process of this tenant sees it. */
    Database database() {
        return new Database(TestDatabase.source(), id(), Timeouts.USUAL);
    }

    /** Makes all events a year old, and removes what is older than a day. */
    void removeEvents() {
        try (Connection connection = TestDatabase.source().getConnection();
                PreparedStatement older = connection.prepareStatement("update external_contacts.change_event"
                        + " set stored_at = stored_at - interval '1 year' where tenant_id = ?")) {
            older.setInt(1, id());
            older.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        new Retention(new Feed(database()), Duration.ofDays(1)).enforce();
    }
}
