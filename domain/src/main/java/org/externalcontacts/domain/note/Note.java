package org.externalcontacts.domain.note;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/** Free text on a contact or organization. */
public record Note(NoteId id, NoteOwner owner, String text, UserId author, AuditDates dates) implements Versioned {

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

    /**
     * All that a caller may write about a note.
     *
     * @param text 1 to 32,000 characters, kept as written (rule 2.1)
     * @param author required (rule 9.2)
     */
    public record Draft(Option<String> text, Option<UserId> author) implements PersonalData {

        public Draft {
            text = Present.only(text);
            author = Present.only(author);
        }

        /** A note of this author. */
        public static Draft of(String text, UserId author) {
            return new Draft(Option.some(text), Option.some(author));
        }

        /** The draft itself, or everything that is wrong with it (rules 2.1, 9.2). */
        public Validation<Seq<Violation>, Draft> validated() {
            return new InputCheck()
                    .requiredText("noteText", text.filter(written -> !CleanText.isBlank(written)), 32_000)
                    .that(author.isDefined(), "createdBy", Option.none(), "is required")
                    .orElse(() -> this);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }
}
