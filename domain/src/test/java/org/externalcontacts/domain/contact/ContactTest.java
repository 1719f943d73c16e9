package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The life of a contact")
class ContactTest {

    private static final Instant MADE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(3600);
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);
    private static final ContactId ID = new ContactId(new UUID(0, 1));
    private static final ContactId OTHER = new ContactId(new UUID(0, 2));
    private static final ContactId MERGED = new ContactId(new UUID(0, 3));

    @ParameterizedTest
    @ValueSource(strings = {"Identified", "Ephemeral"})
    @DisplayName("1.6: Identified and Ephemeral expire 60 days after the last interaction")
    void expiresSixtyDaysAfterTheLastInteraction(String type) {
        Contact contact = contact(ContactType.of(type));

        assertThat(contact.expires()).isEqualTo(Option.some(MADE.plus(SIXTY_DAYS)));
        assertThat(contact.seenAt(LATER).expires()).isEqualTo(Option.some(LATER.plus(SIXTY_DAYS)));
    }

    @Test
    @DisplayName("1.6: an interaction that arrives late does not shorten a life")
    void isNotAgedByAnOlderInteraction() {
        Contact seen = contact(ContactType.IDENTIFIED).seenAt(LATER);

        assertThat(seen.seenAt(MADE)).isEqualTo(seen);
        assertThat(seen.seenAt(LATER)).isEqualTo(seen);
    }

    @Test
    @DisplayName("1.6: editing is no interaction and renews nothing")
    void isNotRenewedByEditing() {
        Contact edited = contact(ContactType.IDENTIFIED)
                .rewritten(ContactProfile.builder().title("Buyer").build(), LATER);

        assertThat(edited.expires()).isEqualTo(Option.some(MADE.plus(SIXTY_DAYS)));
        assertThat(edited.dates()).isEqualTo(new AuditDates(MADE, LATER));
        assertThat(edited.profile().title()).isEqualTo(Option.some("Buyer"));
    }

    @Test
    @DisplayName("1.6: Curated contacts never expire")
    void neverExpiresWhenCurated() {
        assertThat(contact(ContactType.CURATED).seenAt(LATER).expires()).isEqualTo(Option.none());
    }

    @Test
    @DisplayName("1.6: canonical contacts never expire, nor do their ancestors")
    void neverExpiresWhenMerged() {
        assertThat(canonical(ContactType.EPHEMERAL).expires()).isEqualTo(Option.none());
        assertThat(ancestor(ContactType.IDENTIFIED).expires()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Identified", "Ephemeral"})
    @DisplayName("1.8: promotion makes a contact Curated under the same id")
    void becomesCuratedByPromotion(String type) {
        Contact before = contact(ContactType.of(type)).seenAt(MADE);
        Contact promoted = before.promoted(LATER);

        assertThat(promoted)
                .isEqualTo(new Contact(
                        ID,
                        ContactType.CURATED,
                        before.profile(),
                        Option.none(),
                        new AuditDates(MADE, LATER),
                        Option.some(MADE)));
        assertThat(promoted.expires()).isEqualTo(Option.none());
        assertThat(promoted.isListed()).isTrue();
    }

    @Test
    @DisplayName("1.10: promoting a Curated contact changes nothing")
    void staysTheSameWhenPromotedAgain() {
        Contact curated = contact(ContactType.CURATED);

        assertThat(curated.promoted(LATER)).isSameAs(curated);
    }

    @Test
    @DisplayName("1.7: only Curated contacts are listed")
    void isListedWhenCurated() {
        assertThat(contact(ContactType.CURATED).isListed()).isTrue();
        assertThat(contact(ContactType.IDENTIFIED).isListed()).isFalse();
        assertThat(contact(ContactType.EPHEMERAL).isListed()).isFalse();
        assertThat(contact(ContactType.of("Verified")).isListed()).isFalse();
    }

    @Test
    @DisplayName("4.2: the canonical contact is listed, its ancestors are not")
    void isNotListedAsAnAncestor() {
        assertThat(canonical(ContactType.CURATED).isAncestor()).isFalse();
        assertThat(canonical(ContactType.CURATED).isListed()).isTrue();
        assertThat(ancestor(ContactType.CURATED).isAncestor()).isTrue();
        assertThat(ancestor(ContactType.CURATED).isListed()).isFalse();
        assertThat(contact(ContactType.CURATED).isAncestor()).isFalse();
    }

    @Test
    @DisplayName("Rule 4.4: the merge set of a contact that was never merged is itself")
    void knowsItsMergeSet() {
        assertThat(contact(ContactType.CURATED).mergeSet()).containsExactly(ID);
        assertThat(ancestor(ContactType.CURATED).mergeSet()).containsExactly(MERGED, ID, OTHER);
    }

    @Test
    @DisplayName("1.6: every later interaction renews a life")
    void isRenewedByEveryLaterInteraction() {
        Contact seen = contact(ContactType.IDENTIFIED).seenAt(MADE).seenAt(LATER);

        assertThat(seen.lastInteraction()).contains(LATER);
    }

    @Test
    @DisplayName("4.4: the new contact tells whose merge made it, source first, and an ancestor what it became")
    void tellsWhatItWasMergedFromAndTo() {
        MergeStatus made = canonical(ContactType.CURATED).merge().get();
        MergeStatus ended = ancestor(ContactType.CURATED).merge().get();

        assertThat(made.mergedFrom()).containsExactly(OTHER, MERGED);
        assertThat(made.mergedTo()).isEmpty();
        assertThat(ended.mergedFrom()).isEmpty();
        assertThat(ended.mergedTo()).contains(MERGED);
    }

    private static Contact contact(ContactType type) {
        return Contact.made(
                ID,
                type,
                ContactProfile.builder().name(PersonName.of("Anna", "Muster")).build(),
                MADE);
    }

    private static Contact canonical(ContactType type) {
        return contact(type)
                .withMerge(Option.some(MergeStatus.of(
                        ID,
                        List.of(ID, OTHER, MERGED),
                        Option.some(new MergeOperation(OTHER, MERGED, ID)),
                        Option.none())));
    }

    private static Contact ancestor(ContactType type) {
        return contact(type)
                .withMerge(Option.some(MergeStatus.of(
                        MERGED,
                        List.of(MERGED, ID, OTHER),
                        Option.none(),
                        Option.some(new MergeOperation(ID, OTHER, MERGED)))));
    }
}
