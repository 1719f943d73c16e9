package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.body;
import static org.externalcontacts.server.internal.route.Input.query;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.NoteEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.note.NoteForm;

/** The operations on notes: the same five on contacts and on organizations, the scan and the bulk calls over both. */
final class NoteCalls {

    private NoteCalls() {}

    static void register(OperationHandlers handlers) {
        ofContacts(handlers);
        ofOrganizations(handlers);
        handlers.scan(
                NoteEndpoints.GET_SCAN_NOTES,
                (engine, request) -> engine.notes().scan(request),
                NoteForm::body);
        bulk(handlers);
    }

    private static void ofContacts(OperationHandlers handlers) {
        handlers.create(
                NoteEndpoints.POST_CONTACT_NOTES,
                body(NoteForm::draft),
                (engine, contact, draft) -> engine.notes().create(NoteOwner.of(contact), draft),
                (engine, contact, draft, key) -> engine.notes().create(NoteOwner.of(contact), draft, key),
                NoteForm::body);
        handlers.on(
                NoteEndpoints.GET_CONTACT_NOTE,
                query(NoteCalls::expanded),
                (engine, ids, expand) -> engine.notes().view(NoteOwner.of(ids._1), ids._2, expand),
                NoteForm::body);
        handlers.replace(
                NoteEndpoints.PUT_CONTACT_NOTE,
                body(NoteForm::draft),
                (engine, ids, draft) -> engine.notes().update(NoteOwner.of(ids._1), ids._2, draft),
                (engine, ids, draft, version) -> engine.notes().update(NoteOwner.of(ids._1), ids._2, draft, version),
                NoteForm::body);
        handlers.remove(
                NoteEndpoints.DELETE_CONTACT_NOTE,
                (engine, ids) -> engine.notes().delete(NoteOwner.of(ids._1), ids._2),
                (engine, ids, version) -> engine.notes().delete(NoteOwner.of(ids._1), ids._2, version));
        handlers.page(
                NoteEndpoints.GET_CONTACT_NOTES,
                NoteCalls::listed,
                (engine, contact, asked) -> engine.notes().viewsOn(NoteOwner.of(contact), asked._1, asked._2),
                NoteForm::body);
    }

    private static void ofOrganizations(OperationHandlers handlers) {
        handlers.create(
                NoteEndpoints.POST_ORGANIZATION_NOTES,
                body(NoteForm::draft),
                (engine, organization, draft) -> engine.notes().create(NoteOwner.of(organization), draft),
                (engine, organization, draft, key) -> engine.notes().create(NoteOwner.of(organization), draft, key),
                NoteForm::body);
        handlers.on(
                NoteEndpoints.GET_ORGANIZATION_NOTE,
                query(NoteCalls::expanded),
                (engine, ids, expand) -> engine.notes().view(NoteOwner.of(ids._1), ids._2, expand),
                NoteForm::body);
        handlers.replace(
                NoteEndpoints.PUT_ORGANIZATION_NOTE,
                body(NoteForm::draft),
                (engine, ids, draft) -> engine.notes().update(NoteOwner.of(ids._1), ids._2, draft),
                (engine, ids, draft, version) -> engine.notes().update(NoteOwner.of(ids._1), ids._2, draft, version),
                NoteForm::body);
        handlers.remove(
                NoteEndpoints.DELETE_ORGANIZATION_NOTE,
                (engine, ids) -> engine.notes().delete(NoteOwner.of(ids._1), ids._2),
                (engine, ids, version) -> engine.notes().delete(NoteOwner.of(ids._1), ids._2, version));
        handlers.page(
                NoteEndpoints.GET_ORGANIZATION_NOTES,
                NoteCalls::listed,
                (engine, organization, asked) -> engine.notes().viewsOn(NoteOwner.of(organization), asked._1, asked._2),
                NoteForm::body);
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                NoteEndpoints.POST_BULK_NOTES,
                Bulks.byId(NoteId::of, (engine, ids) -> engine.notes().bulkGet(ids), NoteForm::body));
        handlers.put(
                NoteEndpoints.POST_BULK_NOTES_REMOVE,
                Bulks.byId(NoteId::of, (engine, ids) -> engine.notes().bulkDelete(ids), id -> null));
        handlers.put(
                NoteEndpoints.POST_BULK_NOTES_ADD,
                Bulks.byEntity(
                        NoteForm::newNote,
                        (engine, notes) -> engine.notes().bulkCreate(notes),
                        NoteForm::body,
                        body -> body.get(NoteForm.ID)));
        handlers.put(
                NoteEndpoints.POST_BULK_NOTES_UPDATE,
                Bulks.byEntity(
                        NoteForm::update,
                        (engine, updates) -> engine.notes().bulkUpdate(updates),
                        NoteForm::body,
                        body -> body.get(NoteForm.ID)));
    }

    private static Tuple2<NoteQuery, NoteView.Part[]> listed(OperationCall<?, ?> call) {
        return Tuple.of(new NoteQuery(Listings.page(call), call.text(QueryParameter.SORT_ORDER)), expanded(call));
    }

    private static NoteView.Part[] expanded(OperationCall<?, ?> call) {
        return call.among(QueryParameter.EXPAND, Expansions.OF_NOTE).toJavaArray(NoteView.Part[]::new);
    }
}
