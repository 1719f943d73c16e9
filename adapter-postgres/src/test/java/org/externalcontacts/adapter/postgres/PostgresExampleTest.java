package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.externalcontacts.application.event.ChangeFeed;
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

    @Test
    void anAppReadsWhatWasCommitted() throws InterruptedException {
        BlockingQueue<String> changed = new LinkedBlockingQueue<>();
        try (PostgresExternalContacts engine = PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(TestDatabase.newTenant())
                .changeFeed()
                .open()) {
            ChangeFeed feed = engine.changeFeed();
            ChangeFeed.Subscription index =
                    feed.subscribe("search-index", event -> event.topics().forEach(changed::add));
            Contact ada = engine.contacts()
                    .create(ContactProfile.builder().firstName("Ada").build())
                    .get();
            assertThat(changed.poll(20, TimeUnit.SECONDS))
                    .isEqualTo("contacts." + ada.id().text());
            index.close();
        }
    }
}
