package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StorageTest {

    private final Fixture fixture = new Fixture();
    private List<String> before = List.empty();

    @BeforeEach
    void fill() {
        fixture.add(1, ContactType.CURATED, "Ada");
        fixture.add(2, ContactType.IDENTIFIED, "Bob");
        fixture.claim(2, "bob@example.org", Fixture.NOW);
        before = fixture.inspection.dump();
    }

    @Test
    @DisplayName("Rule 20.4: a refused decision changes nothing")
    void aRefusalStoresNothing() {
        Refusal refusal = Refusal.notFound(EntityKind.CONTACT, Fixture.contactId(9));
        Either<Refusal, String> refused = fixture.storage.atomically(view -> Either.left(refusal));
        assertThat(refused.getLeft()).isEqualTo(refusal);
        assertThat(fixture.inspection.dump()).isEqualTo(before);
    }

    @Test
    void aDecisionThatCannotBeCarriedOutIsNotCarriedOutInPart() {
        Change good = new Change.AddContact(Fixture.contact(3, ContactType.CURATED, "Cy"));
        MergeOperation operation = new MergeOperation(Fixture.contactId(1), Fixture.contactId(2), Fixture.contactId(9));
        List<Change> bad = List.of(
                good,
                new Change.AddContact(Fixture.contact(1, ContactType.CURATED, "Ada again")),
                new Change.ReplaceContact(Fixture.contact(9, ContactType.CURATED, "Nobody")),
                new Change.RemoveContact(Fixture.contactId(9)),
                new Change.Merge(operation, operation.joined(List.of(operation.source()), List.of(operation.target()))),
                new Change.ClaimIfFree(Identifier.cookie("c"), Fixture.contactId(9), Fixture.NOW),
                new Change.Claim(Identifier.email("bob@example.org"), Fixture.contactId(1), Fixture.NOW));
        for (Change change : bad) {
            assertThatIllegalStateException().isThrownBy(() -> fixture.store(good, change));
            assertThat(fixture.inspection.dump()).isEqualTo(before);
        }
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 3.5: an identifier moves by release and claim, in one decision too")
    void anIdentifierMovesWithinOneDecision() {
        Identifier identifier = Identifier.email("bob@example.org");
        fixture.store(
                new Change.Release(identifier, Fixture.contactId(2)),
                new Change.Claim(identifier, Fixture.contactId(1), Fixture.NOW));
        assertThat(fixture.holder("bob@example.org")).contains(Fixture.contactId(1));
        assertThat(fixture.heldBy(2)).isEmpty();
        assertThat(fixture.heldBy(9)).isEmpty();
    }

    @Test
    void whatRunsOnAViewMayReadButNotWrite() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.storage.atomically(view -> {
                    assertThat(fixture.find(1)).isNotEmpty();
                    fixture.add(3, ContactType.CURATED, "Cy");
                    return Either.right(Decision.unchanged("done"));
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.storage.read(view -> fixture.add(3, ContactType.CURATED, "Cy")));
        assertThat(fixture.inspection.dump()).isEqualTo(before);
        assertThat(fixture.add(3, ContactType.CURATED, "Cy").id()).isEqualTo(Fixture.contactId(3));
    }

    @Test
    void unknownIdsAreAbsentEverywhere() {
        assertThat(fixture.find(9)).isEmpty();
        assertThat(fixture.resolve(9)).isEmpty();
        assertThat(fixture.canonical(9)).isEmpty();
        assertThat(fixture.canonical(1)).contains(Fixture.contactId(1));
        assertThat(fixture.holder("nobody@example.org")).isEmpty();
    }

    @Test
    @DisplayName("Rule 1.6: due are those whose time has come, to the nanosecond")
    void dueAreThoseWhoseTimeHasCome() {
        var end = Fixture.NOW.plus(Contact.LIFE_AFTER_INTERACTION);
        assertThat(fixture.due(end.minusNanos(1))).isEmpty();
        assertThat(fixture.due(end)).containsExactly(Fixture.contactId(2));
        fixture.store(new Change.ReplaceContact(fixture.find(2).get().seenAt(Fixture.NOW.plusNanos(5))));
        assertThat(fixture.due(end)).isEmpty();
        assertThat(fixture.due(end.plusNanos(5))).containsExactly(Fixture.contactId(2));
    }
}
