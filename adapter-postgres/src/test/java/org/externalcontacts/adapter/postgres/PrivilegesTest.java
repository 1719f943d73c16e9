package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** A user who does not own the tables needs the privileges that docs/postgres-engine.md names, and no others. */
class PrivilegesTest {

    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .workEmail("ada@example.org")
            .build();

    private final BlockingQueue<DomainEvent> received = new LinkedBlockingQueue<>();

    @Test
    void theUserOfTheAppNeedNotOwnTheTables() throws SQLException, InterruptedException {
        String url = TestDatabase.newDatabase();
        PostgresExternalContacts.builder(url, "postgres", "postgres").runMigrations();
        String user = "app" + UUID.randomUUID().toString().replace("-", "");
        TestDatabase.run(url, """
                create role %1$s login password 'app';
                grant usage on schema external_contacts to %1$s;
                grant select, insert, update, delete on all tables in schema external_contacts to %1$s;
                grant select on sequence external_contacts.change_event_position_seq to %1$s
                """.formatted(user));
        try {
            assertServed(url, user);
        } finally {
            // Roles belong to the whole server.
            TestDatabase.run(url, "drop owned by %1$s; drop role %1$s".formatted(user));
        }
    }

    private void assertServed(String url, String user) throws InterruptedException {
        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(url, user, "app")
                .migrate(false)
                .changeFeed()
                .open()) {
            engine.changeFeed().subscribe("index", received::add);
            Contact ada = engine.contacts().create(ADA, IdempotencyKey.random()).get();
            assertThat(engine.contacts().update(ada.id(), ADA).isRight()).isTrue();
            assertThat(engine.contacts().delete(ada.id()).isRight()).isTrue();
            assertThat(received.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(engine.check().isRight()).isTrue();
        }
    }
}
