package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.externalcontacts.testkit.contract.UniqueData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many callers of one node who want the same: none of them ends in a fault, and what listeners were told adds up. */
class ManyAtOnceTest {

    private static final int CALLERS = 8;
    private static final int CALLS = 20;

    private final Tenant tenant = OpenedStorage.newTenant();
    private final LocalSubject<PostgresStorage> subject = LocalSubject.over(events -> OpenedStorage.of(tenant, events));
    private final ExternalContacts engine = subject.engine();
    private final UniqueData unique = new UniqueData();
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);

    @AfterEach
    void nothingHangsInTheAir() {
        threads.shutdownNow();
        assertThat(Orphans.of(tenant)).isEmpty();
    }

    @Test
    void ofManyWhoHaveTheSameAddressesInAnyOrderOneHoldsEach() throws InterruptedException, ExecutionException {
        java.util.List<DomainEvent> heard = Collections.synchronizedList(new ArrayList<>());
        subject.listen(heard::add);
        List<String> addresses = List.fill(3, unique::email);
        all(() -> engine.contacts().create(person(addresses)).get());
        addresses.forEach(address -> assertThat(
                        engine.identities().lookup(Identifier.email(address)).isRight())
                .isTrue());
        assertThat(List.ofAll(heard).map(DomainEvent::number)).isEqualTo(List.rangeClosed(1L, (long) CALLERS * CALLS));
        assertThat(List.ofAll(heard).flatMap(DomainEvent::facts).filter(Fact.IdentifierClaimed.class::isInstance))
                .hasSize(addresses.size());
    }

    @Test
    void anAddressIsPassedOnUntilTheLastOneGoes() throws InterruptedException, ExecutionException {
        String address = unique.email();
        List<Contact> contacts =
                all(() -> engine.contacts().create(person(List.of(address))).get());
        List<Callable<Boolean>> deletions = contacts.map(
                contact -> () -> engine.contacts().delete(contact.id()).isRight());
        for (Future<Boolean> deleted : threads.invokeAll(deletions.toJavaList())) {
            assertThat(deleted.get()).isTrue();
        }
        assertThat(engine.identities().lookup(Identifier.email(address)).isLeft())
                .isTrue();
    }

    @Test
    void anOrganizationWithManyMembersGoesWhileOthersJoinIt() throws InterruptedException, ExecutionException {
        OrganizationId company =
                engine.organizations().create(unique.company()).get().id();
        ContactProfile member = unique.person().organization(company).build();
        engine.contacts().bulkCreate(List.fill(50, () -> member));
        engine.contacts().bulkCreate(List.fill(50, () -> member));
        engine.contacts().bulkCreate(List.fill(50, () -> member));
        Future<Boolean> deletion =
                threads.submit(() -> engine.organizations().delete(company).isRight());
        all(() -> engine.contacts().create(member));
        assertThat(deletion.get()).isTrue();
        assertThat(engine.contacts().stream().get())
                .hasSizeGreaterThanOrEqualTo(150)
                .allMatch(contact -> contact.profile().organization().isEmpty());
    }

    private ContactProfile person(List<String> addresses) {
        List<String> shuffled = addresses.shuffle();
        return unique.person()
                .workEmail(shuffled.head())
                .personalEmail(shuffled.get(ThreadLocalRandom.current().nextInt(shuffled.size())))
                .otherEmail(shuffled.last())
                .build();
    }

    private <T> List<T> all(Callable<T> call) throws InterruptedException, ExecutionException {
        List<T> results = List.empty();
        for (Future<T> made : threads.invokeAll(Collections.nCopies(CALLERS * CALLS, call))) {
            results = results.append(made.get());
        }
        return results;
    }
}
