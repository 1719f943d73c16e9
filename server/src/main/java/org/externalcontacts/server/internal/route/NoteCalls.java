package org.externalcontacts.server.internal.route;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.note.NoteExpand;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteDraft;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.note.NoteDto;
import org.externalcontacts.wire.internal.note.NoteMapper;
import org.externalcontacts.wire.internal.note.NoteReader;

/** The operations on notes: the same five on contacts and on organizations, the scan and the bulk calls over both. */
final class NoteCalls {

    private static final String ID = "noteId";
    private static final NoteMapper MAPPER = NoteMapper.INSTANCE;

    private NoteCalls() {}

    static void register(OperationHandlers handlers) {
        Function<Call, Option<NoteOwner>> contact =
                call -> call.id("contactId", ContactId::of).map(NoteOwner::of);
        Function<Call, Option<NoteOwner>> organization =
                call -> call.id("externalOrganizationId", OrganizationId::of).map(NoteOwner::of);
        handlers.put(Operation.POST_CONTACT_NOTES, create(contact));
        handlers.put(Operation.GET_CONTACT_NOTE, get(contact));
        handlers.put(Operation.PUT_CONTACT_NOTE, update(contact));
        handlers.put(Operation.DELETE_CONTACT_NOTE, delete(contact));
        handlers.put(Operation.GET_CONTACT_NOTES, on(contact));
        handlers.put(Operation.POST_ORGANIZATION_NOTES, create(organization));
        handlers.put(Operation.GET_ORGANIZATION_NOTE, get(organization));
        handlers.put(Operation.PUT_ORGANIZATION_NOTE, update(organization));
        handlers.put(Operation.DELETE_ORGANIZATION_NOTE, delete(organization));
        handlers.put(Operation.GET_ORGANIZATION_NOTES, on(organization));
        handlers.put(Operation.GET_SCAN_NOTES, (engine, call) -> {
            ScanRequest request = Listings.scan(call);
            return call.then(() -> engine.notes().scan(request), page -> Listings.scan(call, page, MAPPER::dto));
        });
        bulk(handlers);
    }

    private static OperationHandler create(Function<Call, Option<NoteOwner>> ownerOf) {
        return (engine, call) -> {
            Option<NoteOwner> owner = ownerOf.apply(call);
            Option<NoteDraft> draft = call.body(Models.NOTE, NoteReader::draft);
            return call.then(() -> engine.notes().create(owner.get(), draft.get()), MAPPER::dto);
        };
    }

    private static OperationHandler get(Function<Call, Option<NoteOwner>> ownerOf) {
        return (engine, call) -> {
            Option<NoteOwner> owner = ownerOf.apply(call);
            Option<NoteId> id = call.id(ID, NoteId::of);
            NoteExpand[] expand = expand(call);
            return call.then(() -> engine.notes().view(owner.get(), id.get(), expand), MAPPER::dto);
        };
    }

    private static OperationHandler update(Function<Call, Option<NoteOwner>> ownerOf) {
        return (engine, call) -> {
            Option<NoteOwner> owner = ownerOf.apply(call);
            Option<NoteId> id = call.id(ID, NoteId::of);
            Option<NoteDraft> draft = call.body(Models.NOTE, NoteReader::draft);
            return call.then(() -> engine.notes().update(owner.get(), id.get(), draft.get()), MAPPER::dto);
        };
    }

    private static OperationHandler delete(Function<Call, Option<NoteOwner>> ownerOf) {
        return (engine, call) -> {
            Option<NoteOwner> owner = ownerOf.apply(call);
            Option<NoteId> id = call.id(ID, NoteId::of);
            return call.then(() -> engine.notes().delete(owner.get(), id.get()))
                    .map(deleted -> OperationHandler.EMPTY_OBJECT);
        };
    }

    private static OperationHandler on(Function<Call, Option<NoteOwner>> ownerOf) {
        return (engine, call) -> {
            Option<NoteOwner> owner = ownerOf.apply(call);
            NoteQuery query = new NoteQuery(Listings.page(call), call.text(QueryParameter.SORT_ORDER));
            NoteExpand[] expand = expand(call);
            return call.then(
                    () -> engine.notes().viewsOn(owner.get(), query, expand),
                    page -> Listings.page(call, page, MAPPER::dto));
        };
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                Operation.POST_BULK_NOTES,
                (engine, call) -> Bulks.byId(
                        call, Models.BULK_IDS, NoteId::of, ids -> engine.notes().bulkGet(ids), MAPPER::dto));
        handlers.put(
                Operation.POST_BULK_NOTES_REMOVE,
                (engine, call) -> Bulks.byId(
                        call, Models.BULK_IDS, NoteId::of, ids -> engine.notes().bulkDelete(ids), id -> null));
        handlers.put(
                Operation.POST_BULK_NOTES_ADD,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_NOTES,
                        NoteReader::newNote,
                        notes -> engine.notes().bulkCreate(notes),
                        MAPPER::dto,
                        NoteDto::id));
        handlers.put(
                Operation.POST_BULK_NOTES_UPDATE,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_NOTES,
                        NoteReader::update,
                        updates -> engine.notes().bulkUpdate(updates),
                        MAPPER::dto,
                        NoteDto::id));
    }

    private static NoteExpand[] expand(Call call) {
        return call.among(QueryParameter.EXPAND, Expansions.OF_NOTE).toJavaArray(NoteExpand[]::new);
    }
}
