package org.externalcontacts.application.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/** Notes as they are stored, nothing expanded. */
public interface NoteRecords {

    /** The note of this id, whatever it is on. */
    Option<Note> find(NoteId id);

    /** The notes of these ids; absent for ids that none has. */
    default Map<NoteId, Note> findAll(Seq<NoteId> ids) {
        return HashMap.ofEntries(ids.distinct().flatMap(id -> find(id).map(one -> Tuple.of(id, one))));
    }

    /** This page of the notes on exactly this owner, in this order, then newest first, then by id (rules 5.4, 20.2). */
    Found<Note> on(NoteOwner owner, List<Sort.Key> order, PageRequest page);

    /** Notes in the order of their ids as text, those after an id, up to a limit. */
    List<Note> scan(Option<NoteId> after, int limit);
}
