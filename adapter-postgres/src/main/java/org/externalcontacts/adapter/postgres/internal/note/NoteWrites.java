package org.externalcontacts.adapter.postgres.internal.note;

import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.note.Note;

/** Writes notes, under the locks that storing has taken. */
public final class NoteWrites {

    private static final Sql ADD = PostgresNotes.STATEMENTS.get("add");
    private static final Sql REPLACE = PostgresNotes.STATEMENTS.get("replace");
    private static final Sql REMOVE = PostgresNotes.STATEMENTS.get("remove");

    private final Transaction transaction;

    /** Writes in this transaction. */
    public NoteWrites(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A new note. */
    public void add(Note note) {
        transaction.later(PostgresNotes.owned(ADD, note.owner())
                .set("id", note.id().value())
                .set("body", json(note))
                .set("created", note.dates().created()));
    }

    /** A note in its new state. */
    public void replace(Note note) {
        transaction.later(REPLACE.call().set("id", note.id().value()).set("body", json(note)));
    }

    /** The end of a note. */
    public void remove(Note note) {
        transaction.later(REMOVE.call().set("id", note.id().value()));
    }

    private static String json(Note note) {
        return Facts.json(new Fact.NoteCreated(note));
    }
}
