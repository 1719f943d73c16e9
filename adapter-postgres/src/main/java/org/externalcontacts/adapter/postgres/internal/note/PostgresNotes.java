package org.externalcontacts.adapter.postgres.internal.note;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Scan;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/** Notes of one snapshot. */
public final class PostgresNotes implements NoteRecords {

    static final Statements STATEMENTS = Statements.in("note.sql");

    private static final Sql FIND = STATEMENTS.get("find");
    private static final Sql FIND_ALL = STATEMENTS.get("find.all");
    private static final Sql COUNT = STATEMENTS.get("count");
    private static final Sql OLDEST_FIRST = STATEMENTS.get("on", Map.of("direction", ""));
    private static final Sql NEWEST_FIRST = STATEMENTS.get("on", Map.of("direction", "desc"));
    private static final Scan SCAN = STATEMENTS.scan("scan", "id");

    private final Transaction transaction;
    private final ReadSet seen;

    /** The notes that this transaction sees. */
    public PostgresNotes(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    @Override
    public Option<Note> find(NoteId id) {
        return transaction.row(FIND.call().set("id", id.value()), this::noted);
    }

    @Override
    public io.vavr.collection.Map<NoteId, Note> findAll(Seq<NoteId> ids) {
        return transaction.rows(FIND_ALL.call().ids("ids", ids), this::noted).toMap(Note::id, note -> note);
    }

    private Note noted(Row row) {
        seen.record(Kind.NOTE, row.id("id"), row.number("version"), () -> row.bytes("body"));
        return note(row);
    }

    @Override
    public Found<Note> on(NoteOwner owner, List<Sort.Key> order, PageRequest asked) {
        Sql page = order.headOption().exists(Sort.Key::ascending) ? OLDEST_FIRST : NEWEST_FIRST;
        return transaction.found(
                owned(COUNT, owner),
                owned(page, owner).set("offset", asked.offset()).set("limit", asked.size()),
                PostgresNotes::note);
    }

    @Override
    public List<Note> scan(Option<NoteId> after, int limit) {
        return transaction.rows(SCAN.from(after.map(NoteId::value)).set("limit", limit), PostgresNotes::note);
    }

    static Call owned(Sql sql, NoteOwner owner) {
        String kind = owner.fold(contact -> "CONTACT", company -> "ORGANIZATION");
        return sql.call().set("kind", kind).set("owner", owner.value());
    }

    private static Note note(Row row) {
        return Facts.read(row.bytes("body"), Fact.NoteCreated.class, Fact.NoteCreated::note);
    }
}
