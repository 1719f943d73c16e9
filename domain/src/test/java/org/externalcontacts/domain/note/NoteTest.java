package org.externalcontacts.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes")
class NoteTest {

    private static final Instant MADE = Instant.parse("2024-01-01T00:00:00Z");
    private static final UserId AUTHOR = new UserId(new UUID(0, 1));
    private static final UUID OWNER = new UUID(0, 2);

    private final Note note =
            Note.made(new NoteId(new UUID(0, 3)), NoteOwner.of(new ContactId(OWNER)), "first", AUTHOR, MADE);

    @Test
    @DisplayName("9.2: a note is on one contact or one organization")
    void isOnAContactOrAnOrganization() {
        NoteOwner contact = NoteOwner.of(new ContactId(OWNER));
        NoteOwner organization = NoteOwner.of(new OrganizationId(OWNER));

        assertThat(contact).isNotEqualTo(organization);
        assertThat(contact.<String>fold(id -> "contact", id -> "organization")).isEqualTo("contact");
        assertThat(organization.<String>fold(id -> "contact", id -> "organization"))
                .isEqualTo("organization");
        assertThat(contact.value()).isEqualTo(OWNER);
        assertThat(organization.value()).isEqualTo(OWNER);
    }

    @Test
    void keepsOwnerAndCreationWhenItIsRewritten() {
        UserId editor = new UserId(new UUID(0, 4));
        Note rewritten = note.rewritten("second", editor, MADE.plusSeconds(1));

        assertThat(rewritten.text()).isEqualTo("second");
        assertThat(rewritten.author()).isEqualTo(editor);
        assertThat(rewritten.owner()).isEqualTo(note.owner());
        assertThat(rewritten.dates()).isEqualTo(new AuditDates(MADE, MADE.plusSeconds(1)));
    }
}
