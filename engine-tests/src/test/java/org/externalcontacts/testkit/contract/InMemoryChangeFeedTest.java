package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.ChangeFeed;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The change feed in memory keeps the contract of all. */
class InMemoryChangeFeedTest extends ChangeFeedContract {

    private static final int CAPACITY = 200;

    private final InMemoryExternalContacts.Feed feed = InMemoryExternalContacts.feed(CAPACITY);
    private final ExternalContacts engine =
            InMemoryExternalContacts.builder().changeFeed(feed).build();

    @Override
    protected ExternalContacts engine() {
        return engine;
    }

    @Override
    protected ChangeFeed feed() {
        return feed;
    }

    @Override
    protected void removeEvents() {
        ContactProfile ada = ContactProfile.builder().lastName("Lovelace").build();
        List.range(0, CAPACITY).forEach(more -> engine.contacts().create(ada));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aFeedOfNoEventsIsRefused() {
        assertThatThrownBy(() -> InMemoryExternalContacts.feed(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
