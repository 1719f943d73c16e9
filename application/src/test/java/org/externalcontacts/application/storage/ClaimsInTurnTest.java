package org.externalcontacts.application.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.Test;

/** Which claims of a decision find their identifier free. */
class ClaimsInTurnTest {

    private static final Identifier EMAIL = Identifier.email("ada@example.org");
    private static final ContactId ADA = new ContactId(new UUID(0, 1));
    private static final ContactId BOB = new ContactId(new UUID(0, 2));
    private static final Change.ClaimIfFree BY_ADA = new Change.ClaimIfFree(EMAIL, ADA, Instant.EPOCH);
    private static final Change.ClaimIfFree BY_BOB = new Change.ClaimIfFree(EMAIL, BOB, Instant.EPOCH);
    private static final Map<Identifier, ContactId> BOBS = HashMap.of(EMAIL, BOB);

    @Test
    void ofTwoClaimsTheFirstWins() {
        assertThat(won(HashMap.empty(), BY_ADA, BY_BOB)).containsExactly(BY_ADA);
    }

    @Test
    void alsoWhenTheyAreOfDifferentActs() {
        ClaimsInTurn claims = new ClaimsInTurn(new Held(HashMap.empty()));
        assertThat(claims.wonBy(List.of(BY_ADA))).containsExactly(BY_ADA);
        assertThat(claims.wonBy(List.of(BY_BOB))).isEmpty();
    }

    @Test
    void whatSomebodyHoldsIsNotFree() {
        assertThat(won(BOBS, BY_ADA)).isEmpty();
    }

    @Test
    void whatItsHolderLosesBeforeIsFree() {
        assertThat(won(BOBS, new Change.Release(EMAIL, BOB), BY_ADA)).containsExactly(BY_ADA);
        assertThat(won(BOBS, new Change.RemoveContact(BOB), BY_ADA)).containsExactly(BY_ADA);
        assertThat(won(BOBS, new Change.Release(EMAIL, ADA), BY_ADA)).isEmpty();
    }

    @Test
    void whatIsPassedOnBeforeIsNotFree() {
        Change passedOn = new Change.Claim(EMAIL, ADA, Instant.EPOCH);
        assertThat(won(BOBS, new Change.RemoveContact(BOB), passedOn, BY_BOB)).isEmpty();
        assertThat(won(BOBS, passedOn, new Change.RemoveContact(BOB), BY_BOB)).isEmpty();
    }

    private static Set<Change.ClaimIfFree> won(Map<Identifier, ContactId> before, Change... changes) {
        return new ClaimsInTurn(new Held(before)).wonBy(List.of(changes));
    }

    /** Identifiers and who holds them. */
    private record Held(Map<Identifier, ContactId> holders) implements IdentifierRecords {

        @Override
        public Option<ContactId> holder(Identifier identifier) {
            return holders.get(identifier);
        }

        @Override
        public Option<ClaimedIdentifier> claim(Identifier identifier) {
            return holder(identifier).map(holder -> new ClaimedIdentifier(identifier, Instant.EPOCH));
        }

        @Override
        public Map<Identifier, Option<ContactId>> heirs(Set<ContactId> contacts) {
            return HashMap.empty();
        }

        @Override
        public List<ClaimedIdentifier> heldBy(ContactId contact) {
            return holders.filterValues(contact::equals).keySet().toList().flatMap(this::claim);
        }
    }
}
