package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Phone numbers")
class PhoneNumberTest {

    private static final PhoneReader READER = new PlusNumbers();
    private static final PhoneReader NO_READER = written -> {
        throw new AssertionError(written + " is read");
    };

    @Test
    @DisplayName("2.2: a number that can be read gets its international format, E.164 and country")
    void isReadFromWhatWasWritten() {
        PhoneNumber read = PhoneNumber.of(" +1 202-555 0100 ")
                .extendedBy(12)
                .acceptingSms(true)
                .read(READER);

        assertThat(read)
                .isEqualTo(PhoneNumber.builder()
                        .display("+1 2025550100")
                        .extension(12L)
                        .acceptsSms(true)
                        .userInput("+1 202-555 0100")
                        .e164("+12025550100")
                        .countryCode("US")
                        .build());
    }

    @Test
    @DisplayName("2.2: a number that cannot be read stays as it was written")
    void staysWhenItCannotBeRead() {
        assertThat(PhoneNumber.of("ask at the desk").read(READER))
                .isEqualTo(PhoneNumber.builder()
                        .display("ask at the desk")
                        .userInput("ask at the desk")
                        .build());
    }

    @Test
    @DisplayName("2.2: what a caller sends in the platform's own fields is replaced")
    void ignoresReadOnlyFields() {
        PhoneNumber forged = PhoneNumber.builder()
                .display("desk")
                .userInput("forged")
                .e164("+12025550100")
                .countryCode("US")
                .build();

        assertThat(forged.read(READER)).isEqualTo(PhoneNumber.of("desk").read(READER));
    }

    @Test
    @DisplayName("2.2: a number of no country has no country code")
    void mayHaveNoCountry() {
        PhoneNumber read = PhoneNumber.of("+800 1234 5678").read(READER);

        assertThat(read.e164()).isEqualTo(Option.some("+80012345678"));
        assertThat(read.countryCode()).isEqualTo(Option.none());
    }

    @Test
    void isEmptyOnlyWithNothingThatACallerWrites() {
        PhoneNumber blank = PhoneNumber.of(" ");

        assertThat(blank.isEmpty()).isTrue();
        assertThat(PhoneNumber.of("1").isEmpty()).isFalse();
        assertThat(blank.extendedBy(1).isEmpty()).isFalse();
        assertThat(blank.acceptingSms(false).isEmpty()).isFalse();
        assertThat(blank.acceptingSms(false).read(READER)).isEqualTo(blank.acceptingSms(false));
    }

    @Test
    @DisplayName("3.10: numbers compare by E.164")
    void comparesByE164() {
        PhoneNumber read = PhoneNumber.of("+12025550100").read(READER);

        assertThat(read.sameNumberAs(
                        PhoneNumber.of("+1 202 555 0100").extendedBy(5).read(READER)))
                .isTrue();
        assertThat(read.sameNumberAs(PhoneNumber.of("+12025550101").read(READER)))
                .isFalse();
    }

    @Test
    void comparesByWhatIsShownWhenEitherWasNotRead() {
        PhoneNumber unread = PhoneNumber.of("desk");

        assertThat(unread.sameNumberAs(PhoneNumber.of("desk").acceptingSms(true)))
                .isTrue();
        assertThat(unread.sameNumberAs(PhoneNumber.of("+12025550100").read(READER)))
                .isFalse();
        assertThat(PhoneNumber.of("+12025550100").read(READER).sameNumberAs(unread))
                .isFalse();
    }

    @Test
    @DisplayName("2.1: display has at most 512 characters")
    void limitsWhatIsShown() {
        InputCheck check = new InputCheck();
        PhoneNumber.of("x".repeat(512)).check("workPhone", check);
        assertThat(check.violations()).isEmpty();

        PhoneNumber.of("x".repeat(513)).check("workPhone", check);
        assertThat(check.violations())
                .extracting(Violation::field, Violation::reason)
                .containsExactly(tuple("workPhone.display", "has 513 characters, at most 512 are allowed"));
    }

    @Test
    void hasNoNegativeExtension() {
        InputCheck check = new InputCheck();
        PhoneNumber.of("1").extendedBy(0).check("workPhone", check);
        assertThat(check.violations()).isEmpty();

        PhoneNumber.of("1").extendedBy(-1).check("workPhone", check);
        assertThat(check.violations()).containsExactly(Violation.of("workPhone.extension", "-1", "is negative"));
    }

    @Test
    @DisplayName("2.2: a stored number that comes back unchanged stays as it is, what was written included")
    void isReadOnce() {
        PhoneNumber stored = PhoneNumber.of("+1 202-555-0100").read(READER);

        assertThat(stored.read(READER)).isEqualTo(stored);
    }

    @Test
    @DisplayName("3.10: an extension that was written behind the number is kept beside it")
    void keepsTheExtensionThatWasWritten() {
        PhoneNumber read = PhoneNumber.of("+1 202-555-0100 x012").read(READER);

        assertThat(read.display()).containsExactly("+1 2025550100");
        assertThat(read.extension()).containsExactly(12L);
        assertThat(read.e164()).containsExactly("+12025550100");
        assertThat(read.userInput()).containsExactly("+1 202-555-0100 x012");
        assertThat(read.read(READER)).isEqualTo(read);
    }

    @Test
    @DisplayName("2.2: the caller's own extension wins over the one that was written, and stays")
    void prefersTheExtensionOfTheCaller() {
        PhoneNumber read = PhoneNumber.of("+1 202-555-0100 x12").extendedBy(7).read(READER);

        assertThat(read.extension()).containsExactly(7L);
        assertThat(read.read(READER)).isEqualTo(read);
    }

    @Test
    @DisplayName("2.2: an extension that a caller takes away does not come back")
    void losesTheExtensionThatIsTakenAway() {
        PhoneNumber stored = PhoneNumber.of("+1 202-555-0100 x12").read(READER);
        PhoneNumber without = PhoneNumber.builder()
                .display(stored.display())
                .acceptsSms(stored.acceptsSms())
                .userInput(stored.userInput())
                .e164(stored.e164())
                .countryCode(stored.countryCode())
                .build();

        assertThat(without.read(READER))
                .isEqualTo(PhoneNumber.of("+1 2025550100").read(READER));
    }

    @Test
    @DisplayName("2.2: a number that comes back is told from one that was written anew")
    void knowsWhatComesBack() {
        assertThat(PhoneNumber.of("+12025550100").isSentBack()).isFalse();
        assertThat(PhoneNumber.of("+12025550100").read(READER).isSentBack()).isTrue();
    }

    @Test
    @DisplayName("2.2: what is written as a known number was is that number")
    void isNotReadAgainWhenWrittenAsBefore() {
        PhoneNumber stored = PhoneNumber.of("+1 202-555-0100").read(READER);

        assertThat(PhoneNumber.of("+1 202-555-0100").read(NO_READER, List.of(stored)))
                .isSameAs(stored);
        assertThat(stored.read(NO_READER, List.of(stored))).isSameAs(stored);
    }

    @Test
    @DisplayName("2.2: what differs from a known number in any part that a caller writes is read")
    void isReadWhenWrittenOtherwise() {
        List<PhoneNumber> known = List.of(PhoneNumber.of("+1 202-555-0100").read(READER));

        assertReadAlone(PhoneNumber.of("+1 202-555-0101"), known);
        assertReadAlone(PhoneNumber.of("+1 202-555-0100").extendedBy(12), known);
        assertReadAlone(PhoneNumber.of("+1 202-555-0100").acceptingSms(true), known);
        assertReadAlone(PhoneNumber.of("+1 202-555-0100").inputOf(Option.some("+1 202-555-0102")), known);
        assertReadAlone(PhoneNumber.of("").acceptingSms(true), known);
    }

    @Test
    @DisplayName("2.2: an extension that a caller took out of a known number stays out")
    void takesNoExtensionFromAKnownNumber() {
        List<PhoneNumber> known = List.of(
                PhoneNumber.of("+1 202-555-0100 x12").read(READER),
                PhoneNumber.of("+1 202-555-0100").extendedBy(7).read(READER));

        assertThat(PhoneNumber.of("+1 202-555-0100").read(READER, known).extension())
                .isEmpty();
        assertThat(PhoneNumber.of("+1 202-555-0100 x12").read(READER, known).extension())
                .contains(12L);
    }

    private static void assertReadAlone(PhoneNumber number, List<PhoneNumber> known) {
        assertThat(number.read(READER, known)).isEqualTo(number.read(READER));
    }

    @Test
    @DisplayName("2.2: a stored number with another display is read anew")
    void isReadAgainWhenRewritten() {
        PhoneNumber stored = PhoneNumber.of("+1 202-555-0100").read(READER);
        PhoneNumber rewritten = PhoneNumber.builder()
                .display("+1 202-555-0101")
                .extension(stored.extension())
                .acceptsSms(stored.acceptsSms())
                .userInput(stored.userInput())
                .e164(stored.e164())
                .countryCode(stored.countryCode())
                .build();

        assertThat(rewritten.read(READER))
                .isEqualTo(PhoneNumber.of("+1 202-555-0101").read(READER));
    }

    @Test
    void isTheSameByE164WhenBothHaveItElseByWhatIsShown() {
        PhoneNumber read = PhoneNumber.of("+1 202-555 0100").read(READER);
        PhoneNumber shownOtherwise = numbered("+1 +1 202-555-0100", "+12025550100");
        PhoneNumber shownTheSame = numbered("+1 2025550100", "+12025550199");

        assertThat(read.sameNumberAs(shownOtherwise)).isTrue();
        assertThat(read.sameNumberAs(shownTheSame)).isFalse();
        assertThat(read.sameNumberAs(PhoneNumber.of("+1 2025550100"))).isTrue();
        assertThat(PhoneNumber.of("+1 2025550100").sameNumberAs(read)).isTrue();
        assertThat(PhoneNumber.of("desk").sameNumberAs(read)).isFalse();
        assertThat(PhoneNumber.of("desk").sameNumberAs(PhoneNumber.of("desk"))).isTrue();
        assertThat(PhoneNumber.of("desk").sameNumberAs(PhoneNumber.of("lobby"))).isFalse();
    }

    private static PhoneNumber numbered(String display, String e164) {
        return PhoneNumber.builder().display(display).e164(e164).build();
    }
}
