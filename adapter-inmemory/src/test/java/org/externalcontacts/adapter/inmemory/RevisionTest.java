package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** A storage in memory has another revision after each change, and the same otherwise. */
class RevisionTest {

    private static final ContactProfile ADA =
            ContactProfile.builder().firstName("Ada").build();

    @Test
    void changesWithEachChangeAndWithNothingElse() {
        LocalEngine engine = InMemoryExternalContacts.create();
        long empty = revision(engine);
        ContactId ada = engine.contacts().create(ADA).get().id();
        long created = revision(engine);
        assertThat(created).isNotEqualTo(empty);
        engine.contacts().get(ada).get();
        assertThat(engine.contacts()
                        .create(ContactProfile.builder()
                                .title("x".repeat(10_000))
                                .build())
                        .isLeft())
                .isTrue();
        assertThat(revision(engine)).isEqualTo(created);
        engine.contacts().delete(ada).get();
        assertThat(revision(engine)).isNotEqualTo(created).isNotEqualTo(empty);
        assertThat(engine.storage().<Long>read(view -> revision(engine))).isEqualTo(revision(engine));
    }

    @Test
    void isOfATenantAlone() {
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants()) {
            LocalEngine acme = (LocalEngine) tenants.engine(new TenantId("acme"));
            LocalEngine other = (LocalEngine) tenants.engine(TenantId.DEFAULT);
            long before = revision(other);
            acme.contacts().create(ADA).get();
            assertThat(revision(other)).isEqualTo(before);
            assertThat(acme.actingAs(Caller.trusted())).isNotInstanceOf(LocalEngine.class);
        }
    }

    private static long revision(LocalEngine engine) {
        return engine.storage().revision().get();
    }
}
