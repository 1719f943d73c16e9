package org.externalcontacts.application.note;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.internal.page.ScanIterator;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/**
 * Use cases on notes. Every use case may be refused for lacking permission; single ones that name an owner, because there is no
 * such owner or it has no such note; all that take a draft, for invalid input or an author the directory does not know.
 *
 * <p>Notes stay with exactly the contact they were written on; aliases are not followed (rules 4.5, 4.9).
 */
public interface Notes {

    /** Writes a note. */
    @Fulfils({Operation.POST_CONTACT_NOTES, Operation.POST_ORGANIZATION_NOTES})
    Either<Refusal, Note> create(NoteOwner owner, Note.Draft draft);

    /**
     * {@link #create}, once for this key: a repeated call returns what the first one returned (rule 20.14). Also refused: a key that was used
     * for something else. A remote system that takes no keys does not support it.
     */
    Either<Refusal, Note> create(NoteOwner owner, Note.Draft draft, IdempotencyKey key);

    /** A note on this owner. */
    @Fulfils({Operation.GET_CONTACT_NOTE, Operation.GET_ORGANIZATION_NOTE})
    default Either<Refusal, Note> get(NoteOwner owner, NoteId id) {
        return view(owner, id).map(NoteView::note);
    }

    /** A note on this owner, with these parts expanded. */
    @Fulfils({Operation.GET_CONTACT_NOTE, Operation.GET_ORGANIZATION_NOTE})
    Either<Refusal, NoteView> view(NoteOwner owner, NoteId id, NoteView.Part... expand);

    /** Replaces text and author of a note. */
    @Fulfils({Operation.PUT_CONTACT_NOTE, Operation.PUT_ORGANIZATION_NOTE})
    Either<Refusal, Note> update(NoteOwner owner, NoteId id, Note.Draft draft);

    /**
     * {@link #update} if the note still has this version (rule 20.13); otherwise refused as stale. A remote system that has no versions
     * does not support it.
     */
    Either<Refusal, Note> update(NoteOwner owner, NoteId id, Note.Draft draft, Version ifVersion);

    /** Removes a note. */
    @Fulfils({Operation.DELETE_CONTACT_NOTE, Operation.DELETE_ORGANIZATION_NOTE})
    Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id);

    /** {@link #delete} if the note still has this version (rule 20.13); otherwise refused as stale. */
    Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id, Version ifVersion);

    /** The notes on an owner, page by page within the first 1,000 (rule 5.1). */
    @Fulfils({Operation.GET_CONTACT_NOTES, Operation.GET_ORGANIZATION_NOTES})
    default Either<Refusal, Page<Note>> on(NoteOwner owner, NoteQuery query) {
        return viewsOn(owner, query).map(page -> page.map(NoteView::note));
    }

    /** {@link #on} with these parts beside each note. */
    @Fulfils({Operation.GET_CONTACT_NOTES, Operation.GET_ORGANIZATION_NOTES})
    Either<Refusal, Page<NoteView>> viewsOn(NoteOwner owner, NoteQuery query, NoteView.Part... expand);

    /** Notes by id, page after page, with no end to how many (rule 6). */
    @Fulfils(Operation.GET_SCAN_NOTES)
    Either<Refusal, CursorPage<Note>> scan(ScanRequest request);

    /**
     * Every note, read lazily by scanning. A refusal after the first page is thrown as
     * {@link org.externalcontacts.application.page.ScanInterruptedException}.
     */
    default Either<Refusal, Iterator<Note>> all() {
        return ScanIterator.over(this::scan);
    }

    /** {@link #all()} as a JDK stream. Pages are fetched lazily, on the thread that reads it. */
    default Either<Refusal, Stream<Note>> stream() {
        return ScanIterator.stream(this::scan);
    }

    /** Many notes by id, whatever they are on. */
    @Fulfils(Operation.POST_BULK_NOTES)
    Either<Refusal, Bulk<Note>> bulkGet(Seq<NoteId> ids);

    /** {@link #create} for many, in order. */
    @Fulfils(Operation.POST_BULK_NOTES_ADD)
    Either<Refusal, Bulk<Note>> bulkCreate(Seq<New> notes);

    /** {@link #update} for many, in order. */
    @Fulfils(Operation.POST_BULK_NOTES_UPDATE)
    Either<Refusal, Bulk<Note>> bulkUpdate(Seq<Update> updates);

    /** Removes many notes by id, in order, whatever they are on. */
    @Fulfils(Operation.POST_BULK_NOTES_REMOVE)
    Either<Refusal, Bulk<NoteId>> bulkDelete(Seq<NoteId> ids);

    /** One item of a bulk create: the owner of the note, and the note (rule 7.6). */
    record New(NoteOwner owner, Note.Draft draft) {}

    /** One item of a bulk update: which note on what, and its new content (rule 7.6). */
    record Update(NoteOwner owner, NoteId id, Note.Draft draft) {}
}
