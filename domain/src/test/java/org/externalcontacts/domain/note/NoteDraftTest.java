package org.externalcontacts.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a caller writes about a note")
class NoteDraftTest {

    private static final UserId AUTHOR = new UserId(new UUID(0, 1));

    @Test
    @DisplayName("2.1: a note has 1 to 32,000 characters")
    void takesTextsWithinTheLimits() {
        Note.Draft shortest = Note.Draft.of("x", AUTHOR);
        Note.Draft longest = Note.Draft.of("x".repeat(32_000), AUTHOR);

        assertThat(shortest.validated()).isEqualTo(Validation.valid(shortest));
        assertThat(longest.validated()).isEqualTo(Validation.valid(longest));
        assertThat(Note.Draft.of("x".repeat(32_001), AUTHOR).validated().getError())
                .extracting(violation -> violation.field() + " " + violation.reason())
                .containsExactly("noteText has 32001 characters, at most 32000 are allowed");
    }

    @Test
    void keepsItsTextAsWritten() {
        assertThat(Note.Draft.of("  indented\n", AUTHOR).validated().get().text())
                .isEqualTo(Option.some("  indented\n"));
    }

    @Test
    @DisplayName("9.2: text and author are required, and both are named at once")
    void needsTextAndAuthor() {
        Violation text = Violation.missing("noteText");
        Violation author = Violation.missing("createdBy");

        assertThat(Note.Draft.of(" \n", AUTHOR).validated().getError()).containsExactly(text);
        assertThat(new Note.Draft(Option.none(), Option.none()).validated().getError())
                .containsExactly(text, author);
    }
}
