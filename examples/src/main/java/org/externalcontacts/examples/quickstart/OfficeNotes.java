package org.externalcontacts.examples.quickstart;

import io.vavr.control.Either;
import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;

/**
 * Attaches each office to its person as a note. A note stays with exactly the contact it was written on, so this comes after all
 * merges and returns the canonical contact of the person. For one thread.
 */
final class OfficeNotes {

    /** Every note needs an author; the program signs with an id of its own. */
    private static final UserId AUTHOR = new UserId(UUID.fromString("5a3c1f60-0000-4000-8000-000000000001"));

    private final ExternalContacts contacts;
    private final RowLedger ledger;
    private final People people;
    private int attached;

    OfficeNotes(ExternalContacts contacts, RowLedger ledger, People people) {
        this.contacts = contacts;
        this.ledger = ledger;
        this.people = people;
    }

    /** Writes the note of this office; with it the office is worked off. An office of nobody was reported before. */
    void attach(OfficeRow office) {
        people.of(office)
                .forEach(person -> contacts.merges()
                        .canonical(person)
                        .flatMap(canonical -> written(office, NoteOwner.of(canonical)))
                        .peek(note -> attached++)
                        .peek(note -> ledger.done(office.line()))
                        .peekLeft(
                                refusal -> ledger.reported(office.line(), "note not attached: " + refusal.message())));
    }

    /** How many notes were attached. */
    int attached() {
        return attached;
    }

    private Either<Refusal, Note> written(OfficeRow office, NoteOwner owner) {
        return contacts.notes().create(owner, Note.Draft.of(office.note(), AUTHOR));
    }
}
