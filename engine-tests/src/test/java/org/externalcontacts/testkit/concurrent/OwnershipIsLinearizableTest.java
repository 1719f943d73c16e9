package org.externalcontacts.testkit.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnershipIsLinearizableTest {

    private static final int THREADS = 4;
    private static final int CALLS = 8;
    private static final int ROUNDS = 500;

    @Test
    @DisplayName("Rules 20.5, 20.6: whatever four callers do at once, each call takes effect at one moment")
    void everyHistoryCouldHaveComeFromOneCallerAfterTheOther() {
        long overlaps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (TestEngine engine = new TestEngine()) {
                ExternalContacts dawdling = LocalExternalContacts.of(
                        engine.parts().with(new DawdlingStorage(engine.parts().storage())), () -> {});
                OwnershipHistory history = OwnershipHistory.record(List.fill(THREADS, dawdling), CALLS, round);
                assertThat(history.isLinearizable()).as(history::toString).isTrue();
                assertThat(engine.brokenInvariants()).isEmpty();
                assertThat(engine.events().all().map(DomainEvent::number))
                        .as("one event for each contact that was observed, and for each act since")
                        .isEqualTo(List.rangeClosed(1L, 4 + acts(history.calls()) + claims(engine)));
                overlaps += history.overlaps();
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
        List<java.util.List<OwnershipCall>> scripts = contacts.map(contact ->
                java.util.List.<OwnershipCall>of(new OwnershipCall.Claim(contact, Identifier.cookie("wanted"))));
        try (ConcurrentCallers callers = new ConcurrentCallers(2)) {
            java.util.List<Executed<OwnershipCall, Result>> history = callers.call(List.fill(2, hurried), scripts);
            assertThat(Linearizability.holds(Ownership.of(contacts), history, Ownership::after))
                    .isFalse();
        }
    }

    private static ContactId observed(ExternalContacts engine) {
        return engine.identities()
                .observe(Interaction.of(MediaType.CHAT, SettableClock.START))
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
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
}
