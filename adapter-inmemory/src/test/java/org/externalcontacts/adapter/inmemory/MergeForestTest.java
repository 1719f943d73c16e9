package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeForestTest {

    private final Fixture fixture = new Fixture();

    @Test
    @DisplayName("Rule 4.4: head, set and latest operation, for each contact of the set")
    void everyMemberKnowsItsSetAndItsLatestMerge() {
        fixture.add(1, ContactType.CURATED, "Ada");
        fixture.add(2, ContactType.IDENTIFIED, "Bob");
        fixture.add(3, ContactType.EPHEMERAL, "Eve");
        fixture.merge(1, 2, 4);
        fixture.merge(3, 4, 5);
        MergeStatus first = mergeStatus(1);
        assertThat(first.canonical()).isEqualTo(Fixture.contactId(5));
        assertThat(first.mergeSet().head()).isEqualTo(Fixture.contactId(5));
        assertThat(first.mergeSet().toJavaSet())
                .isEqualTo(List.range(1, 6).map(Fixture::contactId).toJavaSet());
        assertThat(first.operation()).containsExactly(operation(1, 2, 4));
        assertThat(mergeStatus(4).operation()).containsExactly(operation(3, 4, 5));
        assertThat(mergeStatus(5).operation()).containsExactly(operation(3, 4, 5));
        assertThat(first.mergedFrom()).isEmpty();
        assertThat(first.mergedTo()).containsExactly(Fixture.contactId(4));
        assertThat(mergeStatus(4).mergedFrom()).containsExactly(Fixture.contactId(1), Fixture.contactId(2));
        assertThat(mergeStatus(4).mergedTo()).containsExactly(Fixture.contactId(5));
        assertThat(mergeStatus(5).mergedFrom()).containsExactly(Fixture.contactId(3), Fixture.contactId(4));
        assertThat(mergeStatus(5).mergedTo()).isEmpty();
        assertThat(fixture.resolve(2)).isEqualTo(fixture.find(5));
        assertThat(fixture.find(2).get().isAncestor()).isTrue();
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 1.7: ancestors are not listed; 1.6: merged contacts never expire")
    void onlyTheResultIsListedAndNobodyExpires() {
        fixture.add(1, ContactType.CURATED, "Ada");
        fixture.add(2, ContactType.IDENTIFIED, "Bob");
        assertThat(due()).containsExactly(Fixture.contactId(2));
        fixture.merge(1, 2, 3);
        assertThat(fixture.listed()).extracting(Contact::id).containsExactly(Fixture.contactId(3));
        assertThat(due()).isEmpty();
    }

    @Test
    @DisplayName("Rule 4.13: the identifiers of both resolve to the result, oldest claim first")
    void identifiersFollowTheMerge() {
        fixture.add(1, ContactType.CURATED, "Ada");
        fixture.add(2, ContactType.IDENTIFIED, "Bob");
        fixture.claim(1, "b@example.org", Fixture.NOW.plusSeconds(2));
        fixture.claim(2, "a@example.org", Fixture.NOW.plusSeconds(1));
        fixture.merge(1, 2, 3);
        fixture.claim(3, "c@example.org", Fixture.NOW.plusSeconds(3));
        fixture.claim(3, "a@example.org", Fixture.NOW.plusSeconds(9));
        assertThat(fixture.holder("a@example.org")).contains(Fixture.contactId(3));
        assertThat(fixture.heldBy(3)).containsExactlyInAnyOrder("a@example.org", "b@example.org", "c@example.org");
        assertThat(fixture.heldBy(1)).isEmpty();
    }

    @Test
    @DisplayName("Rule 3.4: the canonical contact releases what an ancestor once claimed")
    void theCanonicalContactReleasesWhatItTookOver() {
        fixture.add(1, ContactType.CURATED, "Ada");
        fixture.add(2, ContactType.IDENTIFIED, "Bob");
        fixture.claim(2, "a@example.org", Fixture.NOW);
        fixture.merge(1, 2, 3);
        fixture.store(new Change.Release(identifier("a@example.org"), Fixture.contactId(2)));
        assertThat(fixture.heldBy(3)).containsExactly("a@example.org");
        fixture.store(new Change.Release(identifier("a@example.org"), Fixture.contactId(3)));
        assertThat(fixture.heldBy(3)).isEmpty();
        assertThat(fixture.holder("a@example.org")).isEmpty();
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    @DisplayName("Rule 4.17: the whole set goes, with all its identifiers")
    void theWholeSetGoesInOneDecision() {
        fixture.add(1, ContactType.CURATED, "Ada");
        fixture.add(2, ContactType.IDENTIFIED, "Bob");
        fixture.claim(2, "a@example.org", Fixture.NOW);
        List<String> before = new Fixture().inspection.dump();
        fixture.merge(1, 2, 3);
        fixture.store(
                mergeStatus(1).mergeSet().<Change>map(Change.RemoveContact::new).toJavaArray(Change[]::new));
        assertThat(fixture.inspection.dump()).isEqualTo(before);
        assertThat(fixture.holder("a@example.org")).isEmpty();
        assertThat(fixture.inspection.faults()).isEmpty();
    }

    @Test
    void aChainOfTenThousandMergesStaysFlat() {
        fixture.add(0, ContactType.CURATED, "First");
        int merges = 10_000;
        for (int merge = 1; merge <= merges; merge++) {
            fixture.add(2 * merge - 1, ContactType.IDENTIFIED, "Next");
            fixture.claim(2 * merge - 1, merge + "@example.org", Fixture.NOW);
            fixture.merge(2 * merge - 1, 2 * merge - 2, 2 * merge);
        }
        assertThat(fixture.canonical(0)).contains(Fixture.contactId(2 * merges));
        assertThat(fixture.holder("1@example.org")).contains(Fixture.contactId(2 * merges));
        assertThat(mergeStatus(2 * merges).mergeSet()).hasSize(2 * merges + 1);
        assertThat(fixture.heldBy(2 * merges)).hasSize(merges);
    }

    private List<ContactId> due() {
        return fixture.due(Fixture.NOW.plus(Contact.LIFE_AFTER_INTERACTION));
    }

    private MergeStatus mergeStatus(int number) {
        return fixture.find(number).get().merge().get();
    }

    private static Identifier identifier(String email) {
        return Identifier.email(email);
    }

    private static MergeOperation operation(int source, int target, int result) {
        return new MergeOperation(Fixture.contactId(source), Fixture.contactId(target), Fixture.contactId(result));
    }
}
