package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** A server in memory forgets what one tenant has, and nothing of another. */
class TenantsInMemoryTest {

    private static final TenantId ACME = new TenantId("acme");

    private final TenantsInMemory tenants =
            new TenantsInMemory(() -> InMemoryExternalContacts.builder().tenants());

    @Test
    void whatOneHasIsForgottenAndWhatAnotherHasIsNot() {
        create(tenants.engine(ACME));
        create(tenants.engine(TenantId.DEFAULT));
        tenants.forget(ACME);
        assertThat(contacts(tenants.engine(ACME))).isZero();
        assertThat(contacts(tenants.engine(TenantId.DEFAULT))).isEqualTo(1);
    }

    @Test
    void whatOneHasIsReplacedUnlessThatFails() {
        create(tenants.engine(ACME));
        create(tenants.engine(TenantId.DEFAULT));
        assertThat(tenants.<String, String>replace(ACME, empty -> {
                    create(empty);
                    create(empty);
                    return Either.right("two");
                }))
                .isEqualTo(Either.right("two"));
        assertThat(contacts(tenants.engine(ACME))).isEqualTo(2);
        assertThat(tenants.<String, String>replace(ACME, empty -> {
                    create(empty);
                    return Either.left("no");
                }))
                .isEqualTo(Either.left("no"));
        assertThat(contacts(tenants.engine(ACME))).isEqualTo(2);
        assertThat(contacts(tenants.engine(TenantId.DEFAULT))).isEqualTo(1);
    }

    @Test
    void closingClosesTheEngines() {
        ExternalContacts engine = tenants.engine(ACME);
        tenants.close();
        assertThatThrownBy(() -> contacts(engine)).isInstanceOf(IllegalCallException.class);
    }

    private static void create(ExternalContacts engine) {
        engine.contacts()
                .create(ContactProfile.builder().firstName("Ada").build())
                .get();
    }

    private static int contacts(ExternalContacts engine) {
        return engine.contacts().all().get().toList().size();
    }
}
