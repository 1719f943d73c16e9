package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.sql.SQLException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.Tenant;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** Many tenants of one database. */
class TenantsTest {

    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .workEmail("ada@example.org")
            .build();

    private final TenantId acme = new TenantId(TestDatabase.newTenant());
    private final TenantId globex = new TenantId(TestDatabase.newTenant());

    @Test
    void seeNothingOfEachOther() {
        try (Tenants tenants = builder().openTenants()) {
            Contact ada = tenants.engine(acme).contacts().create(ADA).get();

            assertThat(tenants.engine(globex).contacts().get(ada.id()).isLeft()).isTrue();
            assertThat(tenants.engine(globex).contacts().create(ADA).isRight()).isTrue();
            assertThat(tenants.engine(acme).contacts().get(ada.id())).contains(ada);
        }
    }

    @Test
    void areUnknownUnlessTheyAreRegistered() {
        try (Tenants tenants = builder().registerTenants(false).openTenants()) {
            assertThatThrownBy(() -> tenants.engine(acme)).isInstanceOf(Tenants.UnknownTenantException.class);

            builder().tenant(acme.text()).open().close();

            assertThat(tenants.engine(acme).check().isRight()).isTrue();
        }
        assertThatThrownBy(() ->
                        builder().registerTenants(false).tenant(globex.text()).open())
                .isInstanceOf(Tenants.UnknownTenantException.class);
    }

    /** Numbers are those of an int: as many openings as there are would otherwise end a database. */
    @Test
    void areEnteredOnceHoweverOftenTheyAreOpened() {
        int first = number(acme);
        for (int opening = 0; opening < 5; opening++) {
            builder().tenant(acme.text()).open().close();
        }
        assertThat(number(globex)).isEqualTo(first + 1);
    }

    @Test
    void thatAreKnownAreReadOnAServerThatTakesNoWrites() throws SQLException {
        String url = TestDatabase.newDatabase();
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(url, "postgres", "postgres");
        Contact ada;
        try (PostgresExternalContacts engine = builder.open()) {
            ada = engine.contacts().create(ADA).get();
        }
        String name = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        TestDatabase.run(TestDatabase.url(), "alter database " + name + " set default_transaction_read_only = on");
        try (PostgresExternalContacts engine = builder.migrate(false).open()) {
            assertThat(engine.contacts().get(ada.id())).contains(ada);
        }
    }

    @Test
    void haveNamesThatMayStandInACommandLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().tenant("a@b"));
    }

    @Test
    void closeAllEnginesAtOnceAndNoneAlone() {
        Tenants tenants = builder().openTenants();
        ExternalContacts engine = tenants.engine(acme);
        engine.close();
        assertThat(engine.contacts().create(ADA).isRight()).isTrue();

        tenants.close();

        assertThatThrownBy(engine::check).isInstanceOf(IllegalCallException.class);
        assertThatThrownBy(() -> tenants.engine(acme)).isInstanceOf(IllegalCallException.class);
    }

    @Test
    void keepTheOrderOfTheirEventsWhenTheirEngineWasNotUsedForLong() {
        java.util.List<DomainEvent> heard = new CopyOnWriteArrayList<>();
        try (Tenants tenants = builder().listener(heard::add).openTenants()) {
            ExternalContacts held = tenants.engine(acme);
            held.contacts().create(ADA);
            List.range(0, 1_200).forEach(number -> tenants.engine(new TenantId("many-" + number)));

            ExternalContacts again = tenants.engine(acme);
            again.contacts().create(ContactProfile.builder().lastName("Bob").build());
            held.contacts().create(ContactProfile.builder().lastName("Bob").build());

            assertThat(again).isNotSameAs(held);
        }
        assertThat(heard).extracting(DomainEvent::number).containsExactly(1L, 2L, 3L);
        assertThat(heard).extracting(DomainEvent::tenant).containsOnly(acme);
    }

    private static int number(TenantId tenant) {
        return Tenant.named(tenant.text(), TestDatabase.source(), Timeouts.USUAL)
                .id();
    }

    private static PostgresExternalContacts.Builder builder() {
        return PostgresExternalContacts.builder(TestDatabase.source());
    }
}
