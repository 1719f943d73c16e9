package org.externalcontacts.testkit.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.reference.ReferenceStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnershipIsLinearizableTest {

    private static final int THREADS = 4;
    private static final int CALLS = 8;
    private static final int ROUNDS = 500;

    private static final List<Identifier> EMAILS =
            List.of(Identifier.email("one@example.org"), Identifier.email("two@example.org"));
    private static final List<Identifier> IDENTIFIERS = EMAILS.append(Identifier.cookie("wanted"));

    private final ConcurrentCallers callers = new ConcurrentCallers(THREADS);

    @AfterEach
    void stop() {
        callers.close();
    }

    @Test
    @DisplayName("Rules 20.5, 20.6: whatever four callers do at once, each call takes effect at one moment")
    void everyHistoryCouldHaveComeFromOneCallerAfterTheOther() {
        long overlaps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            try (TestEngine engine = new TestEngine()) {
                List<ContactId> contacts = List.fill(4, () -> observed(engine.externalContacts()));
                ExternalContacts dawdling = LocalExternalContacts.of(
                        engine.parts().with(new DawdlingStorage(engine.parts().storage())), () -> {});
                java.util.List<Executed<OwnershipCall, Result>> history =
                        callers.call(dawdling, scripts(contacts, random));
                assertThat(Linearizability.holds(Ownership.of(contacts), history, Ownership::after))
                        .as(() -> told(history))
                        .isTrue();
                assertThat(engine.brokenInvariants()).isEmpty();
                assertThat(engine.events().all().map(DomainEvent::number))
                        .as("one event for each contact that was observed, and for each act since")
                        .isEqualTo(List.rangeClosed(1L, contacts.size() + acts(history) + claims(engine)));
                overlaps += overlaps(history);
            }
        }
        assertThat(overlaps)
                .as("calls that overlapped: without any, nothing is proven")
                .isGreaterThan((long) ROUNDS * THREADS * CALLS / 4);
    }

    @Test
    void anEngineThatDecidesOnOutdatedViewsIsCaught() {
        TestEngine parts = new TestEngine();
        ReferenceStorage storage = new ReferenceStorage(new EventDelivery(parts.clock(), List.empty()));
        ExternalContacts careful = LocalExternalContacts.of(parts.parts().with(storage), () -> {});
        ExternalContacts hurried = LocalExternalContacts.of(parts.parts().with(HurriedStorage.over(storage)), () -> {});
        List<ContactId> contacts = List.fill(2, () -> observed(careful));
        java.util.List<java.util.List<OwnershipCall>> scripts = contacts.map(contact ->
                        java.util.List.<OwnershipCall>of(new OwnershipCall.Claim(contact, IDENTIFIERS.last())))
                .asJava();
        java.util.List<Executed<OwnershipCall, Result>> history = callers.call(hurried, scripts);
        assertThat(Linearizability.holds(Ownership.of(contacts), history, Ownership::after))
                .isFalse();
    }

    private static ContactId observed(ExternalContacts engine) {
        return engine.identities()
                .observe(Interaction.of(MediaType.CHAT, SettableClock.START))
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private static java.util.List<java.util.List<OwnershipCall>> scripts(List<ContactId> contacts, Random random) {
        return List.fill(
                        THREADS,
                        () -> List.fill(CALLS, () -> call(contacts, random)).asJava())
                .asJava();
    }

    private static OwnershipCall call(List<ContactId> contacts, Random random) {
        ContactId contact = oneOf(contacts, random);
        Identifier identifier = oneOf(IDENTIFIERS, random);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new OwnershipCall.Claim(contact, identifier);
            case 3 -> new OwnershipCall.Release(contact, identifier);
            case 4, 5 -> new OwnershipCall.Merge(contact, oneOf(contacts, random));
            case 6, 7 -> new OwnershipCall.Update(contact, oneOf(EMAILS, random));
            case 8 -> new OwnershipCall.Delete(contact);
            case 9, 10 -> new OwnershipCall.Lookup(identifier);
            default -> new OwnershipCall.WhoIs(contact);
        };
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static long overlaps(java.util.List<Executed<OwnershipCall, Result>> history) {
        return history.stream().filter(call -> call.to() - call.from() > 1).count();
    }

    /** Claims that changed anything: the answer to a claim does not show it. */
    private static int claims(TestEngine engine) {
        return engine.events().all().count(event -> event.fact() instanceof Fact.IdentifierClaimed);
    }

    /** Releases, merges, updates and deletes that were carried out. */
    private static long acts(java.util.List<Executed<OwnershipCall, Result>> history) {
        return history.stream()
                .filter(executed -> isAct(executed.call(), executed.outcome()))
                .count();
    }

    private static boolean isAct(OwnershipCall call, Result result) {
        if (call instanceof OwnershipCall.Merge) {
            return result.contact().isPresent();
        }
        boolean writes = call instanceof OwnershipCall.Release
                || call instanceof OwnershipCall.Update
                || call instanceof OwnershipCall.Delete;
        return writes && result.equals(Result.DONE);
    }

    private static String told(java.util.List<Executed<OwnershipCall, Result>> history) {
        return history.stream()
                .map(Executed::toString)
                .sorted()
                .collect(Collectors.joining("\n", "one moment for each of\n", ""));
    }
}
