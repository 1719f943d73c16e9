package org.externalcontacts.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Notes, as written and as stored")
class WrittenNoteTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UserId AUTHOR = new UserId(new UUID(0, 2));
    private static final NoteOwner OWNER = NoteOwner.of(new ContactId(ID));

    @ParameterizedTest
    @ValueSource(ints = {1, 32_000})
    @DisplayName("2.1: a note has 1 to 32,000 characters")
    void takesATextUpToItsLimit(int length) {
        NoteDraft draft = NoteDraft.of("n".repeat(length), AUTHOR);

        assertThat(draft.validated().get()).isSameAs(draft);
    }

    @Test
    @DisplayName("2.1: a note of 32,001 characters is refused")
    void refusesALongerText() {
        assertThat(NoteDraft.of("n".repeat(32_001), AUTHOR).validated().getError())
                .extracting(Violation::reason)
                .containsExactly("has 32001 characters, at most 32000 are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    @DisplayName("2.1, 9.2, 20.4: text and author are required, and both named when both are missing")
    void asksForTextAndAuthor(String blank) {
        assertThat(new NoteDraft(Option.some(blank), Option.none()).validated().getError())
                .containsExactly(Violation.missing("noteText"), Violation.missing("createdBy"));
    }

    @Test
    void keepsATextAsItWasWritten() {
        assertThat(NoteDraft.of("  indented\n\n  more \uD83D\uDE00\n", AUTHOR)
                        .validated()
                        .get()
                        .text())
                .contains("  indented\n\n  more \uD83D\uDE00\n");
    }

    @Test
    @DisplayName("9.2: a note is on one contact or one organization")
    void tellsItsOwner() {
        assertThat(OWNER.<String>fold(contact -> "contact", organization -> "organization"))
                .isEqualTo("contact");
        assertThat(NoteOwner.of(new OrganizationId(ID))
                        .<String>fold(contact -> "contact", organization -> "organization"))
                .isEqualTo("organization");
        assertThat(OWNER.value()).isEqualTo(ID);
        assertThat(NoteOwner.of(new OrganizationId(ID)).value()).isEqualTo(ID);
        assertThat(NoteOwner.of(new OrganizationId(ID))).isNotEqualTo(OWNER);
    }

    @Test
    @DisplayName("2.8, 9.2: a rewrite stamps the change; the author is there only when embedded")
    void lives() {
        NoteId id = NoteId.of(ID.toString()).get();
        Instant later = Instant.EPOCH.plusSeconds(1);
        UserId editor = new UserId(new UUID(0, 3));
        Note made = Note.made(id, OWNER, "first", AUTHOR, Instant.EPOCH);

        assertThat(made.expandedAuthor()).isEmpty();
        assertThat(made.expandedBy(PlatformUser.bare(AUTHOR)).expandedAuthor()).contains(PlatformUser.bare(AUTHOR));
        assertThat(made.rewritten("second", editor, later))
                .isEqualTo(new Note(
                        id,
                        OWNER,
                        "second",
                        editor,
                        new Stamps(Instant.EPOCH, later),
                        Option.some(null),
                        List.empty()));
    }
}
