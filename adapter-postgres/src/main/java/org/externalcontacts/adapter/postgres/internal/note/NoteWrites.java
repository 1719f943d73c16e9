package org.externalcontacts.adapter.postgres.internal.note;

import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
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
    private final ReadSet seen;

    /** Writes in this transaction what was decided on what was seen. */
    public NoteWrites(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    /** A new note. */
    public void add(Note note) {
        transaction.later(PostgresNotes.owned(ADD, note.owner())
                .set("id", note.id().value())
                .set("body", Facts.json(new Fact.NoteCreated(note)))
                .set("created", note.dates().created()));
    }

    /** A note in its new state. */
    public void replace(Note note) {
        transaction.later(REPLACE.call()
                .set("id", note.id().value())
                .set(
                        "body",
                        Facts.json(
                                new Fact.NoteCreated(note),
                                seen.stored(Kind.NOTE, note.id().value()))));
    }

    /** The end of a note. */
    public void remove(Note note) {
        transaction.later(REMOVE.call().set("id", note.id().value()));
    }
}
