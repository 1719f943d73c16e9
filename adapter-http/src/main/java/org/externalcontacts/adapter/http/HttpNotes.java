package org.externalcontacts.adapter.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.note.NewNote;
import org.externalcontacts.application.note.NoteExpand;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteUpdate;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteDraft;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.note.NoteDto;
import org.externalcontacts.wire.internal.note.NoteMapper;
import org.externalcontacts.wire.internal.note.NoteReader;

/** Notes of a remote system. */
final class HttpNotes implements Notes {

    private static final NoteMapper MAPPER = NoteMapper.INSTANCE;

    private final Remote remote;

    HttpNotes(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Note> create(NoteOwner owner, NoteDraft draft) {
        return note(
                owner,
                owner.fold(
                                contact -> Target.of(Operation.POST_CONTACT_NOTES, EntityKind.CONTACT, contact),
                                organization -> Target.of(
                                        Operation.POST_ORGANIZATION_NOTES, EntityKind.ORGANIZATION, organization))
                        .body(MAPPER.dto(draft)));
    }

    @Override
    public Either<Refusal, NoteView> view(NoteOwner owner, NoteId id, NoteExpand... expand) {
        Set<NoteExpand> parts = HashSet.of(expand);
        Query query = Query.none().expand(Expansions.OF_NOTE, parts);
        return remote.entity(
                        owner.fold(
                                contact -> Target.of(Operation.GET_CONTACT_NOTE, EntityKind.NOTE, query, contact, id),
                                organization -> Target.of(
                                        Operation.GET_ORGANIZATION_NOTE, EntityKind.NOTE, query, organization, id)),
                        Models.NOTE,
                        (dto, reading) -> NoteReader.view(dto, owner, reading))
                .map(view -> authored(view, parts));
    }

    @Override
    public Either<Refusal, Note> update(NoteOwner owner, NoteId id, NoteDraft draft) {
        return note(
                owner,
                owner.fold(
                                contact -> Target.of(Operation.PUT_CONTACT_NOTE, EntityKind.NOTE, contact, id),
                                organization ->
                                        Target.of(Operation.PUT_ORGANIZATION_NOTE, EntityKind.NOTE, organization, id))
                        .body(MAPPER.dto(draft)));
    }

    @Override
    public Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id) {
        return remote.takeAway(owner.fold(
                        contact -> Target.of(Operation.DELETE_CONTACT_NOTE, EntityKind.NOTE, contact, id),
                        organization ->
                                Target.of(Operation.DELETE_ORGANIZATION_NOTE, EntityKind.NOTE, organization, id)))
                .map(done -> id);
    }

    @Override
    public Either<Refusal, Page<NoteView>> viewsOn(NoteOwner owner, NoteQuery query, NoteExpand... expand) {
        Set<NoteExpand> parts = HashSet.of(expand);
        Query parameters = Query.of(query.page())
                .with(QueryParameter.SORT_ORDER, query.sortOrder())
                .expand(Expansions.OF_NOTE, parts);
        return remote.call(
                owner.fold(
                        contact -> Target.of(Operation.GET_CONTACT_NOTES, EntityKind.CONTACT, parameters, contact),
                        organization -> Target.of(
                                Operation.GET_ORGANIZATION_NOTES, EntityKind.ORGANIZATION, parameters, organization)),
                Models.NOTE_LISTING,
                (dto, reading) -> Pages.page(
                                dto, query.page(), (note, inner) -> NoteReader.view(note, owner, inner), reading)
                        .map(view -> authored(view, parts)));
    }

    @Override
    public Either<Refusal, CursorPage<Note>> scan(ScanRequest request) {
        return scans().page(request);
    }

    @Override
    public Either<Refusal, Iterator<Note>> all() {
        return scans().all();
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkGet(Seq<NoteId> ids) {
        return bulks().get(Operation.POST_BULK_NOTES, Models.BULK_NOTES_FETCHED, ids);
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkCreate(Seq<NewNote> notes) {
        return bulks().create(Operation.POST_BULK_NOTES_ADD, Models.BULK_NOTES_ANSWER, notes.map(MAPPER::dto));
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkUpdate(Seq<NoteUpdate> updates) {
        return bulks().update(
                        Operation.POST_BULK_NOTES_UPDATE,
                        Models.BULK_NOTES_ANSWER,
                        updates.map(NoteUpdate::id),
                        updates.map(MAPPER::dto));
    }

    @Override
    public Either<Refusal, Bulk<NoteId>> bulkDelete(Seq<NoteId> ids) {
        return bulks().delete(Operation.POST_BULK_NOTES_REMOVE, ids);
    }

    /** Of a user without a name, the platform returns as much as if nobody had asked. */
    private static NoteView authored(NoteView view, Set<NoteExpand> parts) {
        return parts.contains(NoteExpand.AUTHOR) && view.author().isEmpty()
                ? new NoteView(
                        view.note(), Option.some(PlatformUser.bare(view.note().author())), view.externalDataSources())
                : view;
    }

    private Either<Refusal, Note> note(NoteOwner owner, Target target) {
        return remote.entity(target, Models.NOTE, (dto, reading) -> NoteReader.note(dto, owner, reading));
    }

    private Scans<NoteDto, Note> scans() {
        return new Scans<>(
                remote, Operation.GET_SCAN_NOTES, EntityKind.NOTE, Models.CURSOR_NOTE_LISTING, NoteReader::note);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<NoteDto, Note> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), EntityKind.NOTE, NoteReader::note);
    }
}
