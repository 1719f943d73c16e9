package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.NavigableSet;
import org.externalcontacts.application.page.SortKey;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.NoteOrder;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/** Notes in memory. */
final class InMemoryNotes implements NoteRecords {

    private final GroupedRecords<NoteOwner, Note> notes =
            new GroupedRecords<>(note -> note.id().value(), Note::owner, NoteOrder.by(List.empty()));

    @Override
    public Option<Note> find(NoteId id) {
        return notes.find(id.value());
    }

    @Override
    public Found<Note> on(NoteOwner owner, List<SortKey> order, int offset, int limit) {
        NavigableSet<Note> found = notes.inGroup(owner);
        FirstOf<Note> first = new FirstOf<>(NoteOrder.by(order), offset + limit);
        found.forEach(first::offer);
        return new Found<>(first.inOrder().drop(offset), found.size());
    }

    @Override
    public List<Note> scan(Option<NoteId> after, int limit) {
        return notes.scan(after.map(NoteId::value), limit);
    }

    void put(Note note) {
        notes.put(note);
    }

    void remove(NoteId id) {
        notes.remove(id.value());
    }

    void removeAll(NoteOwner owner) {
        notes.removeGroup(owner);
    }

    Iterable<Note> all() {
        return notes.all();
    }
}
