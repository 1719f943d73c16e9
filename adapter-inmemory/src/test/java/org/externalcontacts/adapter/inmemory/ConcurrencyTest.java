package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private final ConcurrentLinkedQueue<DomainEvent> events = new ConcurrentLinkedQueue<>();
    private final ExternalContacts contacts =
            InMemoryExternalContacts.builder().listener(events::add).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        threads.shutdownNow();
        contacts.close();
    }

    @Test
    @DisplayName("Rule 20.5: of many who claim one value at once, one gets it and the others hear who did")
    void ofManyWhoClaimOneValueOneGetsIt() {
        List<ContactId> claimants = List.fill(4, () -> create("Claimant"));
        for (int round = 0; round < 300; round++) {
            Identifier wanted = Identifier.cookie("cookie" + round);
            List<Either<Refusal, ClaimedIdentifier>> outcomes = together(
                    claimants.map(claimant -> () -> contacts.identities().claim(claimant, wanted)));
            assertThat(outcomes.count(Either::isRight)).isOne();
            ContactId holder = contacts.identities().lookup(wanted).get().id();
            assertThat(outcomes.filter(Either::isLeft).map(Either::getLeft).distinct())
                    .containsExactly(new Refusal.IdentifierTaken(wanted, holder));
        }
    }

    @Test
    @DisplayName("Rule 20.6: readers see a merge entirely or not at all")
    void readersNeverSeeHalfAMerge() {
        AtomicBoolean done = new AtomicBoolean();
        List<Contact> people = List.range(0, 200).map(number -> createWithEmail("Person", number));
        Callable<Integer> reader = () -> {
            int looks = 0;
            while (!done.get() || looks == 0) {
                looks++;
                long listed = contacts.contacts()
                        .search(ContactQuery.of("person"))
                        .get()
                        .total();
                assertThat(listed).isEqualTo(200);
                Contact person = people.get(looks % 200);
                Contact owner = contacts.identities().lookup(email(looks % 200)).get();
                Contact resolved = contacts.contacts().get(person.id()).get();
                assertThat(resolved.isAncestor()).isFalse();
                assertThat(resolved.merge()
                                .map(merge -> merge.mergeSet().size())
                                .getOrElse(1))
                        .isIn(1, 3);
                assertThat(owner.profile().name()).isEqualTo(person.profile().name());
            }
            return looks;
        };
        Callable<Integer> writer = () -> {
            people.forEach(person ->
                    contacts.merges().merge(observed(person.id()), person.id()).get());
            done.set(true);
            return 200;
        };
        assertThat(together(List.of(reader, reader, writer))).allMatch(count -> count > 0);
    }

    @Test
    @DisplayName("Rule 20.10: events are numbered in the order of commits and delivered in that order, each once")
    void eventsComeInOrder() {
        together(List.range(0, 4)
                .map(thread ->
                        () -> List.fill(200, () -> create("Eve" + thread)).size()));
        List<DomainEvent> heard = List.ofAll(events);
        assertThat(heard.map(DomainEvent::number)).isEqualTo(List.rangeClosed(1L, heard.size()));
        assertThat(heard.map(DomainEvent::topics).distinct()).hasSize(800);
    }

    @Test
    void changesOfOneContactByManyThreadsAreAllKept() {
        ContactId id = create("Counter");
        together(List.fill(
                4,
                () -> () -> List.fill(
                                250,
                                () -> contacts.contacts()
                                        .change(
                                                id,
                                                profile -> profile.toBuilder()
                                                        .title(increased(profile.title()))
                                                        .build())
                                        .get())
                        .size()));
        assertThat(contacts.contacts().get(id).get().profile().title()).contains("1000");
    }

    private static String increased(Option<String> number) {
        return String.valueOf(number.map(Integer::parseInt).getOrElse(0) + 1);
    }

    private ContactId create(String lastName) {
        ContactProfile profile =
                ContactProfile.builder().name(PersonName.of("", lastName)).build();
        return contacts.contacts().create(profile).get().id();
    }

    private Contact createWithEmail(String lastName, int number) {
        ContactProfile profile = ContactProfile.builder()
                .name(PersonName.of("Number" + number, lastName))
                .workEmail(email(number).value())
                .build();
        return contacts.contacts().create(profile).get();
    }

    private static Identifier email(int number) {
        return Identifier.email("person" + number + "@example.org");
    }

    private ContactId observed(ContactId person) {
        Interaction interaction = Interaction.of(MediaType.CHAT, Fixture.NOW, Identifier.cookie(person.text()));
        return contacts.identities()
                .observe(interaction)
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private <T> List<T> together(List<Callable<T>> tasks) {
        java.util.List<T> outcomes = new ArrayList<>();
        List<Future<T>> running = tasks.map(threads::submit);
        running.forEach(task -> outcomes.add(outcome(task)));
        return List.ofAll(outcomes);
    }

    private static <T> T outcome(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
