package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TestNumbers;
import org.junit.jupiter.api.Test;

class PartsOfAProfileTest {

    @Test
    void aNameIsSpokenWithoutItsMissingParts() {
        assertThat(PersonName.of("Ada", "Lovelace")
                        .middle("King")
                        .salutation("Lady")
                        .spoken())
                .isEqualTo("Ada King Lovelace");
        assertThat(PersonName.of("", "Lovelace").spoken()).isEqualTo("Lovelace");
        assertThat(PersonName.empty().spoken()).isEmpty();
    }

    @Test
    void aNameChangesPartByPart() {
        assertThat(PersonName.empty().first("Ada").last("Lovelace")).isEqualTo(PersonName.of("Ada", "Lovelace"));
        assertThat(PersonName.of("Ada", "Lovelace").first(" ").last(" ")).isEqualTo(PersonName.empty());
    }

    @Test
    void emailsAreListedInTheOrderOfTheFields() {
        ContactProfile profile = ContactProfile.builder()
                .otherEmail("o@x.example")
                .personalEmail("p@x.example")
                .workEmail("w@x.example")
                .build();

        assertThat(profile.emails().all()).containsExactly("w@x.example", "p@x.example", "o@x.example");
        assertThat(EmailAddresses.empty().all()).isEmpty();
    }

    @Test
    void aPhoneWithNothingInItCountsAsAbsent() {
        Option<PhoneNumber> blank = Option.some(PhoneNumber.of(" "));
        Option<PhoneNumber> foreign = Option.some(null);

        assertThat(new PhoneNumbers(blank, foreign, blank, foreign)).isEqualTo(PhoneNumbers.empty());
        assertThat(PhoneNumbers.empty().all()).isEmpty();
    }

    @Test
    void accountsThatNobodyHasAreNotRead() {
        assertThat(new SocialIds(Option.some(null), Option.some(null), Option.some(null), Option.some(null)))
                .isEqualTo(SocialIds.empty());
        assertThat(SocialIds.empty().read(new TestNumbers())).isSameAs(SocialIds.empty());
    }

    @Test
    void aProfileTakesWholeGroups() {
        EmailAddresses emails = new EmailAddresses(Option.some("w@x.example"), Option.none(), Option.none());
        PhoneNumbers phones =
                new PhoneNumbers(Option.some(PhoneNumber.of("1")), Option.none(), Option.none(), Option.none());
        SocialIds social = new SocialIds(
                Option.none(), Option.some(LineId.of("U1")), Option.none(), Option.some(FacebookId.of("1")));

        ContactProfile whole = ContactProfile.builder()
                .emails(emails)
                .phones(phones)
                .social(social)
                .build();

        assertThat(whole)
                .isEqualTo(ContactProfile.builder()
                        .workEmail("w@x.example")
                        .workPhone("1")
                        .line(LineId.of("U1"))
                        .facebook(FacebookId.of("1"))
                        .build());
    }
}
