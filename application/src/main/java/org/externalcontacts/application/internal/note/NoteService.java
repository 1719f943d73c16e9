package org.externalcontacts.application.internal.note;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.bulk.BulkGet;
import org.externalcontacts.application.internal.bulk.CreatedTogether;
import org.externalcontacts.application.internal.condition.Demand;
import org.externalcontacts.application.internal.condition.Once;
import org.externalcontacts.application.internal.page.Scanner;
import org.externalcontacts.application.internal.page.SortOrder;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.internal.search.NoteOrder;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;

/** Notes on a local engine. */
public final class NoteService implements Notes {

    private final EngineParts parts;
    private final Guard guard;
    private final Scanner<Note> scanner;

    /** Fulfils the port with these parts, for the caller of this guard. */
    public NoteService(EngineParts parts, Guard guard) {
        this.parts = parts;
        this.guard = guard;
        this.scanner = new Scanner<>(
                "notes", parts.cursors(), parts.clock(), note -> note.id().value());
    }

    @Override
    public Either<Refusal, Note> create(NoteOwner owner, Note.Draft draft) {
        return guard.permit(either(owner, Operation.POST_CONTACT_NOTES, Operation.POST_ORGANIZATION_NOTES))
                .flatMap(permitted -> createPermitted(owner, draft, authors(List.of(draft)), Once.NONE));
    }

    @Override
    public Either<Refusal, Note> create(NoteOwner owner, Note.Draft draft, IdempotencyKey key) {
        Operation operation = either(owner, Operation.POST_CONTACT_NOTES, Operation.POST_ORGANIZATION_NOTES);
        return guard.permit(operation)
                .flatMap(permitted -> createPermitted(
                        owner, draft, authors(List.of(draft)), Once.of(key, operation, owner.value(), draft)));
    }

    @Override
    public Either<Refusal, NoteView> view(NoteOwner owner, NoteId id, NoteView.Part... expand) {
        return guard.permit(either(owner, Operation.GET_CONTACT_NOTE, Operation.GET_ORGANIZATION_NOTE))
                .flatMap(permitted -> getPermitted(owner, id))
                .map(note -> expanded(List.of(note), HashSet.of(expand)).head());
    }

    @Override
    public Either<Refusal, Note> update(NoteOwner owner, NoteId id, Note.Draft draft) {
        return guard.permit(either(owner, Operation.PUT_CONTACT_NOTE, Operation.PUT_ORGANIZATION_NOTE))
                .flatMap(permitted -> updatePermitted(owner, id, draft, authors(List.of(draft)), Demand.NONE));
    }

    @Override
    public Either<Refusal, Note> update(NoteOwner owner, NoteId id, Note.Draft draft, Version ifVersion) {
        return guard.permit(either(owner, Operation.PUT_CONTACT_NOTE, Operation.PUT_ORGANIZATION_NOTE))
                .flatMap(permitted -> updatePermitted(owner, id, draft, authors(List.of(draft)), Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id) {
        return delete(owner, id, Demand.NONE);
    }

    @Override
    public Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id, Version ifVersion) {
        return delete(owner, id, Demand.of(ifVersion));
    }

    @Override
    public Either<Refusal, Page<NoteView>> viewsOn(NoteOwner owner, NoteQuery query, NoteView.Part... expand) {
        return guard.permit(either(owner, Operation.GET_CONTACT_NOTES, Operation.GET_ORGANIZATION_NOTES))
                .flatMap(permitted -> listPermitted(owner, query))
                .map(page -> new Page<>(expanded(page.entities(), HashSet.of(expand)), page.request(), page.total()));
    }

    @Override
    public Either<Refusal, CursorPage<Note>> scan(ScanRequest request) {
        return guard.permit(Operation.GET_SCAN_NOTES)
                .flatMap(permitted -> scanner.scan(
                        request,
                        (after, limit) ->
                                parts.storage().lookUp(view -> view.notes().scan(after.map(NoteId::new), limit))));
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkGet(Seq<NoteId> ids) {
        return guard.permit(Operation.POST_BULK_NOTES)
                .map(permitted -> parts.storage().lookUp(view -> view.notes().findAll(ids)))
                .map(found -> BulkGet.of(EntityKind.NOTE, ids, found));
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkCreate(Seq<Notes.New> notes) {
        return guard.permit(Operation.POST_BULK_NOTES_ADD)
                .map(permitted -> authors(notes.map(Notes.New::draft)))
                .map(authors -> CreatedTogether.in(
                        parts.storage(),
                        notes,
                        (view, step) -> owners(view, step.map(Notes.New::owner)),
                        note -> creation(note.owner(), note.draft(), authors, parts.now())));
    }

    @Override
    public Either<Refusal, Bulk<Note>> bulkUpdate(Seq<Notes.Update> updates) {
        return guard.permit(Operation.POST_BULK_NOTES_UPDATE)
                .map(permitted -> authors(updates.map(Notes.Update::draft)))
                .map(authors -> Bulk.each(
                        updates,
                        update -> updatePermitted(update.owner(), update.id(), update.draft(), authors, Demand.NONE)));
    }

    @Override
    public Either<Refusal, Bulk<NoteId>> bulkDelete(Seq<NoteId> ids) {
        return guard.permit(Operation.POST_BULK_NOTES_REMOVE)
                .map(permitted -> Bulk.each(
                        ids,
                        id -> parts.storage()
                                .atomically(view -> loaded(view, id).map(NoteService::removal))));
    }

    private Either<Refusal, Note> createPermitted(NoteOwner owner, Note.Draft draft, Set<UserId> authors, Once once) {
        Instant now = parts.now();
        Function<View, Either<Refusal, Decision<Note>>> creation = creation(owner, draft, authors, now);
        return parts.storage()
                .atomically(view -> once.decide(
                        view, now, Fact.NoteCreated.class, Fact.NoteCreated::note, () -> creation.apply(view)));
    }

    private Function<View, Either<Refusal, Decision<Note>>> creation(
            NoteOwner owner, Note.Draft draft, Set<UserId> authors, Instant now) {
        NoteId id = new NoteId(parts.ids().next());
        return view -> valid(draft, authors)
                .flatMap(written -> Refusal.unless(
                        missing(view, owner),
                        () -> made(Note.made(
                                id,
                                owner,
                                written.text().get(),
                                written.author().get(),
                                now))));
    }

    private static Decision<Note> made(Note made) {
        return Decision.of(made, new Fact.NoteCreated(made), new Change.AddNote(made));
    }

    private Either<Refusal, NoteId> delete(NoteOwner owner, NoteId id, Demand demand) {
        return guard.permit(either(owner, Operation.DELETE_CONTACT_NOTE, Operation.DELETE_ORGANIZATION_NOTE))
                .flatMap(permitted -> parts.storage()
                        .atomically(view -> loaded(view, owner, id, demand).map(NoteService::removal)));
    }

    private Either<Refusal, Note> updatePermitted(
            NoteOwner owner, NoteId id, Note.Draft draft, Set<UserId> authors, Demand demand) {
        return valid(draft, authors).flatMap(written -> {
            Instant now = parts.now();
            return parts.storage()
                    .atomically(view -> loaded(view, owner, id, demand)
                            .map(before -> rewrite(
                                    before,
                                    before.rewritten(
                                            written.text().get(),
                                            written.author().get(),
                                            now))));
        });
    }

    private Either<Refusal, Page<Note>> listPermitted(NoteOwner owner, NoteQuery query) {
        return SortOrder.ofListing(query.page(), query.sortOrder(), NoteOrder.FIELDS, List.empty())
                .flatMap(order -> parts.storage()
                        .read(view -> Refusal.unless(missing(view, owner), () -> page(view, owner, query, order))));
    }

    private static Page<Note> page(View view, NoteOwner owner, NoteQuery query, List<Sort.Key> order) {
        Found<Note> found = view.notes().on(owner, order, query.page());
        return new Page<>(found.entities(), query.page(), found.total());
    }

    /** Those who may be authors of these; the directory is asked once. */
    private Set<UserId> authors(Seq<Note.Draft> drafts) {
        return parts.usersOf(drafts.flatMap(Note.Draft::author)).keySet();
    }

    private static Either<Refusal, Note.Draft> valid(Note.Draft draft, Set<UserId> authors) {
        InputCheck author = new InputCheck()
                .that(
                        draft.author().forAll(authors::contains),
                        "createdBy",
                        draft.author().map(user -> user.text()),
                        "does not identify an existing user");
        return Refusal.unlessValid(draft.validated(), author.violations());
    }

    /** A local engine has no source systems. */
    private List<NoteView> expanded(List<Note> notes, Set<NoteView.Part> expand) {
        Map<UserId, PlatformUser> authors =
                expand.contains(NoteView.Part.AUTHOR) ? parts.usersOf(notes.map(Note::author)) : HashMap.empty();
        return notes.map(note -> new NoteView(note, authors.get(note.author()), List.empty()));
    }

    private static Decision<Note> rewrite(Note before, Note after) {
        return Decision.of(after, new Fact.NoteChanged(before, after), new Change.ReplaceNote(after));
    }

    private static Decision<NoteId> removal(Note note) {
        return Decision.of(note.id(), new Fact.NoteDeleted(note.owner(), note.id()), new Change.RemoveNote(note));
    }

    /** Looks again only if it is not found, to tell which of owner and note is missing. */
    private Either<Refusal, Note> getPermitted(NoteOwner owner, NoteId id) {
        return parts.storage()
                .lookUp(view -> found(view, owner, id))
                .<Either<Refusal, Note>>map(Either::right)
                .getOrElse(() -> parts.storage().read(view -> loaded(view, owner, id)));
    }

    private static Either<Refusal, Note> loaded(View view, NoteId id) {
        return view.notes().find(id).toEither(() -> Refusal.notFound(EntityKind.NOTE, id));
    }

    private static Either<Refusal, Note> loaded(View view, NoteOwner owner, NoteId id) {
        return found(view, owner, id)
                .toEither(() -> missing(view, owner).getOrElse(() -> Refusal.notFound(EntityKind.NOTE, id)));
    }

    /** Where there is a note, there is its owner. */
    private static Option<Note> found(View view, NoteOwner owner, NoteId id) {
        return view.notes().find(id).filter(note -> note.owner().equals(owner));
    }

    private static Either<Refusal, Note> loaded(View view, NoteOwner owner, NoteId id, Demand demand) {
        return loaded(view, owner, id).flatMap(note -> demand.on(note, EntityKind.NOTE, id));
    }

    private static void owners(View view, Seq<NoteOwner> owners) {
        view.contacts().findAll(owners.flatMap(owner -> owner.fold(Option::some, organization -> Option.none())));
        view.organizations().findAll(owners.flatMap(owner -> owner.fold(contact -> Option.none(), Option::some)));
    }

    private static Option<Refusal> missing(View view, NoteOwner owner) {
        return owner.fold(
                id -> Option.when(view.contacts().find(id).isEmpty(), () -> Refusal.notFound(EntityKind.CONTACT, id)),
                id -> Option.when(
                        view.organizations().find(id).isEmpty(), () -> Refusal.notFound(EntityKind.ORGANIZATION, id)));
    }

    private static Operation either(NoteOwner owner, Operation ofContact, Operation ofOrganization) {
        return owner.fold(id -> ofContact, id -> ofOrganization);
    }
}
