package org.externalcontacts.domain.note;

import java.time.Instant;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.directory.UserId;

/** Free text on a contact or organization. */
public record Note(NoteId id, NoteOwner owner, String text, UserId author, AuditDates dates) implements PersonalData {

    /** A new note. */
    public static Note made(NoteId id, NoteOwner owner, String text, UserId author, Instant now) {
        return new Note(id, owner, text, author, AuditDates.at(now));
    }

    /** The note with another text and author, changed now. */
    public Note rewritten(String newText, UserId newAuthor, Instant now) {
        return new Note(id, owner, newText, newAuthor, dates.changedAt(now));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
