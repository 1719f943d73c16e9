package org.externalcontacts.application.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The seal of cursors")
class CursorSealTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30.123Z");
    private static final String POSITION = "6f1c2a8e-0d35-4b27-9a64-3f1e5c7b9d20";

    private final Cursor.Seal seal = new Cursor.Seal("a secret".getBytes(StandardCharsets.UTF_8));
    private final Cursor cursor = seal.issue("contacts", POSITION, NOW);

    @Test
    @DisplayName("Rule 6.1: a cursor leads back to its position")
    void givesBackThePosition() {
        assertThat(open(cursor, NOW).get()).isEqualTo(POSITION);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+").doesNotContain(POSITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ü→𝄞", "2023-06-22T10:15:30Z 42"})
    void takesAnyPosition(String position) {
        assertThat(open(seal.issue("contacts", position, NOW), NOW).get()).isEqualTo(position);
    }

    @Test
    @DisplayName("Rule 6.4: a cursor that differs in any bit is refused")
    void refusesCursorsForgedInAnyBit() {
        byte[] genuine = Base64.getUrlDecoder().decode(cursor.text());
        for (int bit = 0; bit < genuine.length * 8; bit++) {
            byte[] forged = genuine.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(open(new Cursor(Base64.getUrlEncoder().encodeToString(forged)), NOW), "is not a cursor");
        }
    }

    @Test
    @DisplayName("Rule 6.4: a cursor that is cut short or goes on is refused")
    void refusesCursorsOfAnotherLength() {
        for (int length = 0; length < cursor.text().length(); length++) {
            assertRefused(open(new Cursor(cursor.text().substring(0, length)), NOW), "is not a cursor");
        }
        assertRefused(open(new Cursor(cursor.text() + "AAAA"), NOW), "is not a cursor");
    }

    @Test
    void refusesCursorsOfAnotherListing() {
        assertRefused(seal.open("cursor", "notes", cursor, NOW), "is not a cursor of this listing");
        assertRefused(seal.open("cursor", "", cursor, NOW), "is not a cursor of this listing");
    }

    @Test
    void refusesCursorsOfAnotherSecret() {
        Cursor.Seal other = new Cursor.Seal("another secret".getBytes(StandardCharsets.UTF_8));
        Cursor.Seal same = new Cursor.Seal("a secret".getBytes(StandardCharsets.UTF_8));

        assertRefused(other.open("cursor", "contacts", cursor, NOW), "is not a cursor of this listing");
        assertThat(same.open("cursor", "contacts", cursor, NOW).get()).isEqualTo(POSITION);
    }

    @Test
    @DisplayName("Rule 6.1: a cursor is good for 24 hours, and not a millisecond longer")
    void refusesCursorsThatExpired() {
        Instant last = NOW.plus(Duration.ofHours(24));

        assertThat(open(cursor, last).isValid()).isTrue();
        assertRefused(open(cursor, last.plusMillis(1)), "has expired");
        assertRefused(open(cursor, last.plusSeconds(31_536_000)), "has expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "%%%", "ü", "=", "AAAA", "null", "a+b/c", "\u0000"})
    void refusesGarbage(String text) {
        assertRefused(open(new Cursor(text), NOW), "is not a cursor of this listing");
    }

    @Test
    void refusesAHugeTextAndRepeatsLittleOfIt() {
        Validation<Seq<Violation>, String> refused = open(new Cursor("A".repeat(1 << 20)), NOW);

        assertRefused(refused, "is not a cursor of this listing");
        assertThat(refused.getError().head().value().get()).hasSize(Violation.LONGEST_VALUE);
    }

    @Test
    void needsASecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursor.Seal(new byte[0]));
    }

    private Validation<Seq<Violation>, String> open(Cursor given, Instant now) {
        return seal.open("cursor", "contacts", given, now);
    }

    private static void assertRefused(Validation<Seq<Violation>, String> opened, String reason) {
        assertThat(opened.isInvalid()).isTrue();
        assertThat(opened.getError()).hasSize(1);
        assertThat(opened.getError().head().field()).isEqualTo("cursor");
        assertThat(opened.getError().head().reason()).startsWith(reason);
    }
}
