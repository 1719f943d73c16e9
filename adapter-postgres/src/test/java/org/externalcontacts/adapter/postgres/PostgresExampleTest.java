package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** What the documentation shows. */
class PostgresExampleTest {

    @Test
    void anAppKeepsContactsInItsDatabase() {
        DataSource dataSource = TestDatabase.source();
        String tenant = TestDatabase.newTenant();
        Contact ada;
        try (PostgresExternalContacts engine =
                PostgresExternalContacts.builder(dataSource).tenant(tenant).open()) {
            ada = engine.contacts()
                    .create(ContactProfile.builder()
                            .firstName("Ada")
                            .workEmail("ada@example.org")
                            .build())
                    .get();
        }
        String url = TestDatabase.url();
        String user = "postgres";
        String password = "postgres";
        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(url, user, password)
                .tenant(tenant)
                .connections(10)
                .open()) {
            assertThat(engine.contacts().get(ada.id()).get()).isEqualTo(ada);
        }
    }
}
