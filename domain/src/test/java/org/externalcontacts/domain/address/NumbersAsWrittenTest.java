package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Phone numbers, as written and as stored")
class NumbersAsWrittenTest {

    private static final TestNumbers READER = new TestNumbers();

    @Test
    @DisplayName("2.2: a number that can be read shows its international form and keeps what was written")
    void readsANumber() {
        PhoneNumber stored = PhoneNumber.of(" (317) 555-0134 ")
                .extendedBy(7)
                .acceptingSms(true)
                .read(READER);

        assertThat(stored)
                .isEqualTo(new PhoneNumber(
                        Option.some("+1 317-5550134"),
                        Option.some(7L),
                        Option.some(true),
                        Option.some("(317) 555-0134"),
                        Option.some("+13175550134"),
                        Option.some("US")));
    }

    @Test
    @DisplayName("2.2: a number that cannot be read stays as written, without E.164 and country")
    void keepsWhatCannotBeRead() {
        PhoneNumber stored = PhoneNumber.of("ask Ada").read(READER);

        assertThat(stored.display()).contains("ask Ada");
        assertThat(stored.userInput()).contains("ask Ada");
        assertThat(stored.e164()).isEmpty();
        assertThat(stored.countryCode()).isEmpty();
    }

    @Test
    @DisplayName("2.2: the platform's own fields are not the caller's to write")
    void overwritesForgedFields() {
        PhoneNumber forged = new PhoneNumber(
                Option.some("ask Ada"),
                Option.none(),
                Option.none(),
                Option.some("x"),
                Option.some("+1999"),
                Option.some("XX"));

        assertThat(forged.read(READER)).isEqualTo(PhoneNumber.of("ask Ada").read(READER));
    }

    @Test
    @DisplayName("2.2: a stored number that comes back unchanged stays as it is, user input too")
    void isReadOnce() {
        PhoneNumber stored = PhoneNumber.of("317.555.0134").read(READER);

        assertThat(stored.read(READER)).isEqualTo(stored);
    }

    @Test
    @DisplayName("2.2: a stored number with another display is read anew")
    void isReadAgainWhenRewritten() {
        PhoneNumber stored = PhoneNumber.of("317.555.0134").read(READER);
        PhoneNumber rewritten = new PhoneNumber(
                Option.some("317.555.0135"),
                stored.extension(),
                stored.acceptsSms(),
                stored.userInput(),
                stored.e164(),
                stored.countryCode());

        assertThat(rewritten.read(READER))
                .isEqualTo(PhoneNumber.of("317.555.0135").read(READER));
    }

    @Test
    void mayBelongToNoCountry() {
        PhoneNumber stored = PhoneNumber.of("+800 123 456 789").read(READER);

        assertThat(stored.e164()).contains("+800123456789");
        assertThat(stored.countryCode()).isEmpty();
    }

    @Test
    void isReadThoughNothingIsShown() {
        PhoneNumber extensionOnly = PhoneNumber.of(" ").extendedBy(12);

        assertThat(extensionOnly.read(READER)).isEqualTo(extensionOnly);
    }

    @Test
    void isEmptyWithoutAnythingACallerWrites() {
        PhoneNumber forged = new PhoneNumber(
                Option.some(" "),
                Option.some(null),
                Option.some(null),
                Option.some("1"),
                Option.some("+1"),
                Option.none());

        assertThat(forged.isEmpty()).isTrue();
        assertThat(PhoneNumber.of("1").isEmpty()).isFalse();
        assertThat(PhoneNumber.of("").extendedBy(0).isEmpty()).isFalse();
        assertThat(PhoneNumber.of("").acceptingSms(false).isEmpty()).isFalse();
    }

    @Test
    @DisplayName("3.10: two numbers are the same by E.164, else by what is shown")
    void comparesByE164() {
        PhoneNumber stored = PhoneNumber.of("3175550134").read(READER);
        PhoneNumber unread = PhoneNumber.of("+1 317-5550134");

        assertThat(stored.sameNumberAs(PhoneNumber.of("1 317 555 0134").read(READER)))
                .isTrue();
        assertThat(stored.sameNumberAs(PhoneNumber.of("1 317 555 0135").read(READER)))
                .isFalse();
        assertThat(stored.sameNumberAs(unread)).isTrue();
        assertThat(unread.sameNumberAs(stored)).isTrue();
        assertThat(unread.sameNumberAs(PhoneNumber.of("317"))).isFalse();
    }

    @Test
    @DisplayName("2.1: display has at most 512 characters; an extension is not negative")
    void checksItsLimits() {
        InputCheck check = new InputCheck();
        PhoneNumber.of("1".repeat(512)).extendedBy(0).check("workPhone", check);
        assertThat(check.violations()).isEmpty();

        PhoneNumber.of("1".repeat(513)).extendedBy(-1).check("workPhone", check);
        assertThat(check.violations())
                .extracting(Violation::field)
                .containsExactly("workPhone.display", "workPhone.extension");
    }
}
