package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.adapter.inmemory.internal.order.FirstOf;
import org.externalcontacts.application.internal.search.NoteOrder;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/** Notes in memory. */
public final class InMemoryNotes implements NoteRecords {

    private final GroupedRecords<NoteOwner, Note> notes = new GroupedRecords<>(
            Note::owner,
            note -> new GroupedRecords.Place(note.dates().created(), note.id().value()));

    @Override
    public Option<Note> find(NoteId id) {
        return notes.find(id.value());
    }

    @Override
    public Found<Note> on(NoteOwner owner, List<Sort.Key> order, PageRequest page) {
        FirstOf<Note> first = new FirstOf<>(NoteOrder.by(order), page.offset() + page.size());
        notes.inGroup(owner).forEach(first::offer);
        return new Found<>(first.inOrder().drop(page.offset()), notes.sizeOf(owner));
    }

    @Override
    public List<Note> scan(Option<NoteId> after, int limit) {
        return notes.scan(after.map(NoteId::value), limit);
    }

    /** Notes for writing. */
    public GroupedRecords<NoteOwner, Note> records() {
        return notes;
    }
}
