package org.externalcontacts.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fake.FakeTrustors;
import org.externalcontacts.testkit.fake.FakeUsers;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Each test gets an engine of its own, and all its parts are those of the same engine. */
@ExternalContactsTest
class ExternalContactsTestTest {

    private final ExternalContacts ofConstructor;
    private List<ContactId> before = List.empty();

    ExternalContactsTestTest(ExternalContacts engine) {
        ofConstructor = engine;
    }

    @BeforeEach
    void createOne(ExternalContacts engine) {
        before = List.of(created(engine).id());
    }

    @RepeatedTest(2)
    void theEngineIsFresh(ExternalContacts engine, SequentialIds ids) {
        assertThat(engine).isSameAs(ofConstructor);
        assertThat(before).containsExactly(new ContactId(SequentialIds.nth(1)));
        assertThat(created(engine).id().value()).isEqualTo(SequentialIds.nth(2));
        assertThat(ids.next()).isEqualTo(SequentialIds.nth(3));
    }

    @Test
    void timeStandsStillUntilItIsMoved(ExternalContacts engine, SettableClock clock) {
        assertThat(created(engine).dates().created()).isEqualTo(SettableClock.START);
        clock.set(SettableClock.START.plusSeconds(7));
        assertThat(created(engine).dates().created()).isEqualTo(SettableClock.START.plusSeconds(7));
    }

    @Test
    void eventsAreRecorded(ExternalContacts engine, RecordedEvents events) {
        events.forget();
        Contact contact = created(engine);
        assertThat(events.facts(Fact.ContactCreated.class).map(Fact.ContactCreated::contact))
                .containsExactly(contact);
        assertThat(events.all().head().topics().head())
                .isEqualTo("contacts." + contact.id().text());
    }

    @Test
    void allPartsAreOfOneEngine(
            TestEngine all,
            ExternalContacts engine,
            SettableClock clock,
            SequentialIds ids,
            RecordedEvents events,
            FakeUsers users,
            FakeTrustors trustors) {
        assertThat(List.<Object>of(engine, clock, ids, events, users, trustors))
                .containsExactly(
                        all.externalContacts(), all.clock(), all.ids(), all.events(), all.users(), all.trustors());
        assertThat(all.parts().storage()).isNotNull();
    }

    @Nested
    class Nests {

        @Test
        void shareTheEngineOfTheTest(ExternalContacts engine) {
            assertThat(engine.contacts().get(before.head()).isRight()).isTrue();
        }
    }

    private static Contact created(ExternalContacts engine) {
        return engine.contacts().create(new Fixtures().contact().build()).get();
    }
}
