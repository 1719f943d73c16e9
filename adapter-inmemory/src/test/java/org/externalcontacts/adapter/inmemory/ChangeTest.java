package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change runs under no lock, and on what is stored")
class ChangeTest {

    private final ExternalContacts engine = InMemoryExternalContacts.create();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aChangeOfAContactIsRunAgainWhenSomebodyElseWroteItMeanwhile() {
        ContactId id =
                engine.contacts().create(profile("ada@example.org")).get().id();
        UnaryOperator<ContactProfile> meanwhile = before -> {
            if (runs.incrementAndGet() == 1) {
                elsewhere(() -> engine.contacts()
                        .change(
                                id,
                                stored -> stored.toBuilder().title("Countess").build()));
            }
            return before.toBuilder().surveyOptOut(true).build();
        };
        ContactProfile after = engine.contacts().change(id, meanwhile).get().profile();
        assertThat(runs).hasValue(2);
        assertThat(after.title()).containsExactly("Countess");
        assertThat(engine.contacts().get(id).get().profile()).isEqualTo(after);
    }

    @Test
    void aChangeOfAnOrganizationIsRunAgainWhenSomebodyElseWroteItMeanwhile() {
        OrganizationId id = engine.organizations()
                .create(OrganizationProfile.of("Acme"))
                .get()
                .id();
        UnaryOperator<OrganizationProfile> meanwhile = before -> {
            if (runs.incrementAndGet() == 1) {
                elsewhere(() -> engine.organizations()
                        .change(
                                id,
                                stored -> stored.toBuilder().industry("tools").build()));
            }
            return before.toBuilder().name("Acme Ltd").build();
        };
        OrganizationProfile after =
                engine.organizations().change(id, meanwhile).get().profile();
        assertThat(runs).hasValue(2);
        assertThat(after.industry()).containsExactly("tools");
    }

    @Test
    void writesOfOtherContactsDoNotRunAChangeAgain() {
        ContactId id =
                engine.contacts().create(profile("ada@example.org")).get().id();
        engine.contacts()
                .change(id, before -> {
                    runs.incrementAndGet();
                    elsewhere(() -> engine.contacts().create(profile("bob@example.org")));
                    return before.toBuilder().title("Countess").build();
                })
                .get();
        assertThat(runs).hasValue(1);
    }

    /** In another thread: the function of a change must not call the engine itself. */
    private static <T> void elsewhere(Supplier<Either<Refusal, T>> call) {
        assertThat(CompletableFuture.supplyAsync(call).join().isRight()).isTrue();
    }

    private static ContactProfile profile(String email) {
        return ContactProfile.builder().workEmail(email).build();
    }
}
