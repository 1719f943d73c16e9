package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule 8.5, when storing fails after the organization itself is gone. */
class InterruptedDeletionTest {

    private static final int MEMBERS = 2 * EngineParts.STEP + 1;

    private final EngineParts parts = InMemoryExternalContacts.builder().parts();
    private final Failing storage = new Failing(parts.storage());
    private final ExternalContacts engine = LocalExternalContacts.of(parts.with(storage), () -> {});

    @Test
    @DisplayName("Rule 8.5: a deletion that is stored is answered as such, and the next one goes on with what was left")
    void whatIsDeletedIsAnsweredAsDeleted() {
        Organization acme = organization("Acme");
        for (int member = 0; member < MEMBERS; member++) {
            engine.contacts()
                    .create(ContactProfile.builder()
                            .firstName("Ada")
                            .organization(acme.id())
                            .build())
                    .get();
        }
        storage.writes = 1;
        assertThat(engine.organizations().delete(acme.id())).contains(acme.id());
        assertThat(engine.organizations().get(acme.id()).isLeft()).isTrue();
        assertThat(orphans()).isPositive();
        storage.writes = Integer.MAX_VALUE;
        engine.organizations().delete(organization("Globex").id()).get();
        assertThat(orphans()).isZero();
    }

    private Organization organization(String name) {
        return engine.organizations().create(OrganizationProfile.of(name)).get();
    }

    private int orphans() {
        return storage.read(view -> view.contacts().orphans(MEMBERS).size());
    }

    /** Takes so many more writes. */
    private static final class Failing implements Storage {

        private final Storage memory;
        private int writes = Integer.MAX_VALUE;

        Failing(Storage memory) {
            this.memory = memory;
        }

        @Override
        public <T> T read(Function<View, T> reading) {
            return memory.read(reading);
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            if (writes == 0) {
                throw new ExternalContactsException("planted");
            }
            writes--;
            return memory.atomically(decide);
        }
    }
}
