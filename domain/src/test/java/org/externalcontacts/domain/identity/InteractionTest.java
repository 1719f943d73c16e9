package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.time.Instant;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.conversation.MediaType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody who got in touch (rule 1.5)")
class InteractionTest {

    private static final Instant TEN = Instant.parse("2023-06-22T10:00:00Z");
    private static final Identifier PHONE = new Identifier(IdentifierType.PHONE, "+1 202-555 0100");
    private static final Identifier NORMAL = new Identifier(IdentifierType.PHONE, "+12025550100");
    private static final Identifier EMAIL = new Identifier(IdentifierType.EMAIL, "ada@example.org");

    @Test
    @DisplayName("3.10: its identifiers are read, each once")
    void isKnownByItsIdentifiersInNormalForm() {
        assertThat(Interaction.of(MediaType.CALL, TEN, PHONE, EMAIL, NORMAL).normalised(new PlusNumbers()))
                .isEqualTo(Validation.valid(List.of(NORMAL, EMAIL)));
        assertThat(Interaction.of(MediaType.CALL, TEN).normalised(new PlusNumbers()))
                .isEqualTo(Validation.valid(List.empty()));
    }

    @Test
    @DisplayName("20.4: everything that is wrong is named at once, identifiers by their place")
    void namesEverythingThatIsWrong() {
        Interaction wrong = Interaction.of(
                new MediaType(""), Instant.MAX, EMAIL, new Identifier(IdentifierType.EMAIL, "nobody"), EMAIL);

        assertThat(wrong.normalised(new PlusNumbers()).getError())
                .extracting(Violation::field)
                .containsExactly("channel", "at", "identifiers[1].value");
    }

    @Test
    void takesAHundredIdentifiersAndNoMore() {
        List<Identifier> hundred = List.fill(100, EMAIL);

        assertThat(new Interaction(hundred, MediaType.CALL, TEN).normalised(new PlusNumbers()))
                .isEqualTo(Validation.valid(List.of(EMAIL)));
        assertThat(new Interaction(hundred.append(EMAIL), MediaType.CALL, TEN)
                        .normalised(new PlusNumbers())
                        .getError())
                .extracting(Violation::reason)
                .containsExactly("has 101 items, at most 100 are allowed");
    }

    @Test
    void claimsAreListedFromTheOldestAndThoseOfOneMomentByTypeAndValue() {
        ClaimedIdentifier email = new ClaimedIdentifier(EMAIL, TEN);
        ClaimedIdentifier phone = new ClaimedIdentifier(NORMAL, TEN);
        ClaimedIdentifier nextPhone = new ClaimedIdentifier(new Identifier(IdentifierType.PHONE, "+12025550101"), TEN);
        ClaimedIdentifier older = new ClaimedIdentifier(PHONE, TEN.minusMillis(1));

        assertThat(List.of(nextPhone, phone, email, older).sorted(ClaimedIdentifier.OLDEST_FIRST))
                .containsExactly(older, email, phone, nextPhone);
        assertThat(List.of(email, phone, nextPhone, older).sorted(ClaimedIdentifier.OLDEST_FIRST))
                .containsExactly(older, email, phone, nextPhone);
    }
}
