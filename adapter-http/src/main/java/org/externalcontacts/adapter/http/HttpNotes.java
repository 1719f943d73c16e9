package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.NoteEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.note.NoteForm;
import org.externalcontacts.wire.internal.page.ListingDto;

/** Notes of a remote system. */
final class HttpNotes implements Notes {

    private final Remote remote;

    HttpNotes(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Note> create(NoteOwner owner, Note.Draft draft) {
        return note(owner, creation(owner, draft));
    }

    @Override
    public Either<Refusal, Note> create(NoteOwner owner, Note.Draft draft, IdempotencyKey key) {
        return note(owner, creation(owner, draft).key(key));
    }

    @Override
    public Either<Refusal, NoteView> view(NoteOwner owner, NoteId id, NoteView.Part... expand) {
        Set<NoteView.Part> parts = HashSet.of(expand);
        ApiRequest<NoBody, Body<Note>> request = owner.fold(
                contact -> to(NoteEndpoints.GET_CONTACT_NOTE, contact, id),
                organization -> to(NoteEndpoints.GET_ORGANIZATION_NOTE, organization, id));
        return remote.entity(
                        request.query(Query.none().expand(Expansions.OF_NOTE, parts)),
                        (dto, reading) -> NoteForm.view(dto, owner, reading))
                .map(view -> authored(view, parts));
    }

    @Override
    public Either<Refusal, Note> update(NoteOwner owner, NoteId id, Note.Draft draft) {
        return note(owner, replacement(owner, id, draft));
    }

    @Override
    public Either<Refusal, Note> update(NoteOwner owner, NoteId id, Note.Draft draft, Version ifVersion) {
        return note(owner, replacement(owner, id, draft).ifVersion(ifVersion));
    }

    @Override
    public Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id) {
        return remote.takeAway(removal(owner, id), id);
    }

    @Override
    public Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id, Version ifVersion) {
        return remote.takeAway(removal(owner, id).ifVersion(ifVersion), id);
    }

    @Override
    public Either<Refusal, Page<NoteView>> viewsOn(NoteOwner owner, NoteQuery query, NoteView.Part... expand) {
        Set<NoteView.Part> parts = HashSet.of(expand);
        ApiRequest<NoBody, ListingDto<Body<Note>>> request = owner.fold(
                contact -> to(NoteEndpoints.GET_CONTACT_NOTES, contact),
                organization -> to(NoteEndpoints.GET_ORGANIZATION_NOTES, organization));
        Query parameters = Query.of(query.page())
                .with(QueryParameter.SORT_ORDER, query.sortOrder())
                .expand(Expansions.OF_NOTE, parts);
        return remote.call(
                request.query(parameters),
                (dto, reading) -> Pages.page(
                                dto, query.page(), (note, inner) -> NoteForm.view(note, owner, inner), reading)
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
        return bulks().get(NoteEndpoints.POST_BULK_NOTES, ids);
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkCreate(Seq<Notes.New> notes) {
        return bulks().create(NoteEndpoints.POST_BULK_NOTES_ADD, notes.map(NoteForm::body));
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkUpdate(Seq<Notes.Update> updates) {
        return bulks().update(
                        NoteEndpoints.POST_BULK_NOTES_UPDATE,
                        updates.map(Notes.Update::id),
                        updates.map(update -> RequestBody.of(NoteForm.body(update))));
    }

    @Override
    public Either<Refusal, Bulk<NoteId>> bulkDelete(Seq<NoteId> ids) {
        return bulks().delete(NoteEndpoints.POST_BULK_NOTES_REMOVE, ids);
    }

    /** For a user without a name, the platform returns the same as without {@code expand}. */
    private static NoteView authored(NoteView view, Set<NoteView.Part> parts) {
        return parts.contains(NoteView.Part.AUTHOR) && view.author().isEmpty()
                ? new NoteView(
                        view.note(), Option.some(PlatformUser.bare(view.note().author())), view.externalDataSources())
                : view;
    }

    private static ApiRequest<NoBody, Body<Note>> creation(NoteOwner owner, Note.Draft draft) {
        ApiRequest<Body<Note>, Body<Note>> request = owner.fold(
                contact -> to(NoteEndpoints.POST_CONTACT_NOTES, contact),
                organization -> to(NoteEndpoints.POST_ORGANIZATION_NOTES, organization));
        return request.body(NoteForm.body(draft));
    }

    private static ApiRequest<NoBody, Body<Note>> replacement(NoteOwner owner, NoteId id, Note.Draft draft) {
        ApiRequest<Body<Note>, Body<Note>> request = owner.fold(
                contact -> to(NoteEndpoints.PUT_CONTACT_NOTE, contact, id),
                organization -> to(NoteEndpoints.PUT_ORGANIZATION_NOTE, organization, id));
        return request.body(NoteForm.body(draft));
    }

    private static ApiRequest<NoBody, Done> removal(NoteOwner owner, NoteId id) {
        return owner.fold(
                contact -> to(NoteEndpoints.DELETE_CONTACT_NOTE, contact, id),
                organization -> to(NoteEndpoints.DELETE_ORGANIZATION_NOTE, organization, id));
    }

    private Either<Refusal, Note> note(NoteOwner owner, ApiRequest<NoBody, Body<Note>> request) {
        return remote.entity(request, (dto, reading) -> NoteForm.note(dto, owner, reading));
    }

    private Scans<Body<Note>, Note> scans() {
        return new Scans<>(remote, NoteEndpoints.GET_SCAN_NOTES, NoteForm::note);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<Body<Note>, Note> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), NoteForm::note);
    }
}
