package org.example.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.Test;

/** The tables are made and used by the versions of Flyway, HikariCP and the driver that Spring Boot manages. */
class KeptInPostgresTest {

    @Test
    void aContactIsKept() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Contact ada;
            try (PostgresExternalContacts engine =
                    PostgresExternalContacts.builder(url, "postgres", "postgres").open()) {
                ada = engine.contacts()
                        .create(ContactProfile.builder()
                                .firstName("Ada")
                                .workEmail("ada@example.org")
                                .build())
                        .getOrElseThrow(Refusal::asException);
            }
            try (PostgresExternalContacts engine =
                    PostgresExternalContacts.builder(url, "postgres", "postgres").open()) {
                assertEquals(
                        ada,
                        engine.identities()
                                .lookup(Identifier.email("ada@example.org"))
                                .getOrElseThrow(Refusal::asException));
            }
        }
    }
}
