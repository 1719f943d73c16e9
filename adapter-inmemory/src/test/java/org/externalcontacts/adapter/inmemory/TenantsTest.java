package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.CopyOnWriteArrayList;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** Many tenants in one process. */
class TenantsTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .workEmail("ada@example.org")
            .build();

    @Test
    void seeNothingOfEachOther() {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            Contact ada = tenants.engine(ACME).contacts().create(ADA).get();

            ExternalContacts other = tenants.engine(GLOBEX);
            assertThat(other.contacts().get(ada.id()).isLeft()).isTrue();
            assertThat(other.contacts().create(ADA).isRight()).isTrue();
            assertThat(tenants.engine(ACME).contacts().get(ada.id())).contains(ada);
        }
    }

    @Test
    void haveNoFeedInCommon() {
        InMemoryExternalContacts.Builder builder =
                InMemoryExternalContacts.builder().changeFeed(InMemoryExternalContacts.feed(10));
        assertThatThrownBy(builder::tenants).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.tenants(HashSet.of(ACME))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNamedOneIsThatOfTheEventsOfItsEngine() {
        ArrayList<DomainEvent> events = new ArrayList<>();
        try (ExternalContacts engine = InMemoryExternalContacts.builder()
                .tenant("acme")
                .listener(events::add)
                .build()) {
            engine.contacts().create(ADA);
        }
        assertThat(events).extracting(DomainEvent::tenant).containsExactly(ACME);
    }

    @Test
    void refuseEachOthersCursors() {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            tenants.engine(ACME).contacts().create(ADA);
            ContactProfile bob = ContactProfile.builder().lastName("Bob").build();
            List.range(0, ScanRequest.LEAST + 1)
                    .forEach(one -> tenants.engine(ACME).contacts().create(bob));
            ScanRequest next = tenants.engine(ACME)
                    .contacts()
                    .scan(ScanRequest.startOf(ScanRequest.LEAST))
                    .get()
                    .next()
                    .map(ScanRequest.start()::at)
                    .get();

            assertThat(tenants.engine(GLOBEX).contacts().scan(next).isLeft()).isTrue();
            assertThat(tenants.engine(ACME).contacts().scan(next).isRight()).isTrue();
        }
    }

    @Test
    void canBeAFixedSet() {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants(HashSet.of(ACME))) {
            assertThat(tenants.engine(ACME).check().isRight()).isTrue();
            assertThatThrownBy(() -> tenants.engine(GLOBEX))
                    .isInstanceOf(Tenants.UnknownTenantException.class)
                    .hasMessageContaining("globex");
        }
    }

    @Test
    void areNamedByEventsThatCountForEachOfThem() {
        java.util.List<DomainEvent> heard = new CopyOnWriteArrayList<>();
        try (Tenants tenants =
                InMemoryExternalContacts.builder().listener(heard::add).tenants()) {
            tenants.engine(ACME).contacts().create(ADA);
            tenants.engine(GLOBEX).contacts().create(ADA);
            tenants.engine(ACME)
                    .contacts()
                    .create(ContactProfile.builder().lastName("Bob").build());
        }
        assertThat(heard).extracting(DomainEvent::tenant).containsExactly(ACME, GLOBEX, ACME);
        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L, 1L, 2L);
    }

    @Test
    void closeAllEnginesAtOnceAndNoneAlone() {
        Tenants tenants = InMemoryExternalContacts.builder().tenants();
        ExternalContacts acme = tenants.engine(ACME);
        Contacts kept = acme.contacts();
        acme.close();
        assertThat(kept.create(ADA).isRight()).isTrue();

        tenants.close();
        tenants.close();

        assertThatThrownBy(() -> kept.create(ADA)).isInstanceOf(IllegalCallException.class);
        assertThatThrownBy(acme::check).isInstanceOf(IllegalCallException.class);
        assertThatThrownBy(() -> tenants.engine(ACME)).isInstanceOf(IllegalCallException.class);
    }

    @Test
    void keepWhatTheyStoredWhenTheirEngineWasNotUsedForLong() {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            ExternalContacts held = tenants.engine(ACME);
            Contact ada = held.contacts().create(ADA).get();
            List.range(0, 2_000).forEach(number -> tenants.engine(new TenantId("t" + number)));

            ExternalContacts again = tenants.engine(ACME);

            assertThat(again).isNotSameAs(held);
            assertThat(again.contacts().get(ada.id())).contains(ada);
            assertThat(again.contacts().delete(ada.id()).isRight()).isTrue();
            assertThat(held.contacts().get(ada.id()).isLeft()).isTrue();
        }
    }

    @Test
    void takeLessThanFiveKilobytesEachWhileTheyAreIdle() {
        int many = 20_000;
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            tenants.engine(ACME).contacts().create(ADA);
            java.util.List<ExternalContacts> held = new ArrayList<>();
            long before = used();
            for (int number = 0; number < many; number++) {
                ExternalContacts engine = tenants.engine(new TenantId("t" + number));
                assertThat(engine.contacts()
                                .search(ContactQuery.everything())
                                .get()
                                .total())
                        .isZero();
                held.add(engine);
            }
            long each = (used() - before) / many;
            assertThat(each).as("bytes of heap, its engine included").isLessThan(5_000);
            assertThat(held).hasSize(many);
        }
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
