package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.CONTACT_ID;
import static org.externalcontacts.wire.internal.endpoint.PathParameter.NOTE_ID;
import static org.externalcontacts.wire.internal.endpoint.PathParameter.ORGANIZATION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.CURSOR;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LIMIT;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_NUMBER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_SIZE;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.SORT_ORDER;

import io.vavr.Tuple0;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;

/** Notes: the same five operations on contacts and on organizations; the scan and the bulk calls over both. */
public final class NoteEndpoints {

    private static final EndpointGroup NOTES = new EndpointGroup(Tag.NOTES, EntityKind.NOTE);

    public static final Endpoint<Tuple2<ContactId, NoteId>, NoBody, Done> DELETE_CONTACT_NOTE = NOTES.delete(
                    Operation.DELETE_CONTACT_NOTE,
                    "Delete a note of a contact",
                    path("/contacts/{}/notes/{}", CONTACT_ID, NOTE_ID))
            .refuses(404)
            .versioned()
            .answersEmptyObject();

    public static final Endpoint<Tuple2<OrganizationId, NoteId>, NoBody, Done> DELETE_ORGANIZATION_NOTE = NOTES.delete(
                    Operation.DELETE_ORGANIZATION_NOTE,
                    "Delete a note of an organization",
                    path("/organizations/{}/notes/{}", ORGANIZATION_ID, NOTE_ID))
            .refuses(404)
            .versioned()
            .answersEmptyObject();

    public static final Endpoint<Tuple2<ContactId, NoteId>, NoBody, Body<Note>> GET_CONTACT_NOTE = NOTES.get(
                    Operation.GET_CONTACT_NOTE,
                    "Get a note of a contact",
                    path("/contacts/{}/notes/{}", CONTACT_ID, NOTE_ID))
            .query(EXPAND)
            .refuses(404)
            .answers(Models.NOTE);

    public static final Endpoint<ContactId, NoBody, ListingDto<Body<Note>>> GET_CONTACT_NOTES = NOTES.get(
                    Operation.GET_CONTACT_NOTES, "List the notes of a contact", path("/contacts/{}/notes", CONTACT_ID))
            .query(PAGE_SIZE, PAGE_NUMBER, SORT_ORDER, EXPAND)
            .about(EntityKind.CONTACT)
            .refuses(404)
            .answers(Models.NOTE_LISTING);

    public static final Endpoint<Tuple2<OrganizationId, NoteId>, NoBody, Body<Note>> GET_ORGANIZATION_NOTE = NOTES.get(
                    Operation.GET_ORGANIZATION_NOTE,
                    "Get a note of an organization",
                    path("/organizations/{}/notes/{}", ORGANIZATION_ID, NOTE_ID))
            .query(EXPAND)
            .refuses(404)
            .answers(Models.NOTE);

    public static final Endpoint<OrganizationId, NoBody, ListingDto<Body<Note>>> GET_ORGANIZATION_NOTES = NOTES.get(
                    Operation.GET_ORGANIZATION_NOTES,
                    "List the notes of an organization",
                    path("/organizations/{}/notes", ORGANIZATION_ID))
            .query(PAGE_SIZE, PAGE_NUMBER, SORT_ORDER, EXPAND)
            .about(EntityKind.ORGANIZATION)
            .refuses(404)
            .answers(Models.NOTE_LISTING);

    public static final Endpoint<ContactId, Body<Note>, Body<Note>> POST_CONTACT_NOTES = NOTES.post(
                    Operation.POST_CONTACT_NOTES, "Create a note on a contact", path("/contacts/{}/notes", CONTACT_ID))
            .takes(Models.NOTE)
            .about(EntityKind.CONTACT)
            .refuses(404)
            .keyed()
            .answers(Models.NOTE);

    public static final Endpoint<OrganizationId, Body<Note>, Body<Note>> POST_ORGANIZATION_NOTES = NOTES.post(
                    Operation.POST_ORGANIZATION_NOTES,
                    "Create a note on an organization",
                    path("/organizations/{}/notes", ORGANIZATION_ID))
            .takes(Models.NOTE)
            .about(EntityKind.ORGANIZATION)
            .refuses(404)
            .keyed()
            .answers(Models.NOTE);

    public static final Endpoint<Tuple2<ContactId, NoteId>, Body<Note>, Body<Note>> PUT_CONTACT_NOTE = NOTES.put(
                    Operation.PUT_CONTACT_NOTE,
                    "Update a note of a contact",
                    path("/contacts/{}/notes/{}", CONTACT_ID, NOTE_ID))
            .takes(Models.NOTE)
            .refuses(404)
            .versioned()
            .answers(Models.NOTE);

    public static final Endpoint<Tuple2<OrganizationId, NoteId>, Body<Note>, Body<Note>> PUT_ORGANIZATION_NOTE =
            NOTES.put(
                            Operation.PUT_ORGANIZATION_NOTE,
                            "Update a note of an organization",
                            path("/organizations/{}/notes/{}", ORGANIZATION_ID, NOTE_ID))
                    .takes(Models.NOTE)
                    .refuses(404)
                    .versioned()
                    .answers(Models.NOTE);

    public static final Endpoint<Tuple0, NoBody, CursorListingDto<Body<Note>>> GET_SCAN_NOTES = NOTES.get(
                    Operation.GET_SCAN_NOTES, "Scan all notes", path("/scan/notes"))
            .query(LIMIT, CURSOR)
            .refuses(422)
            .answers(Models.CURSOR_NOTE_LISTING);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<Body<Note>>> POST_BULK_NOTES =
            NOTES.post(Operation.POST_BULK_NOTES, "Get many notes", path("/bulk/notes"))
                    .takes(Models.BULK_IDS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_NOTES_FETCHED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Note>>, BulkResponseDto<Body<Note>>> POST_BULK_NOTES_ADD =
            NOTES.post(Operation.POST_BULK_NOTES_ADD, "Create many notes", path("/bulk/notes/add"))
                    .takes(Models.BULK_NOTES)
                    .refuses(422)
                    .answers(Models.BULK_NOTES_ANSWER);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<EntityRefDto>>
            POST_BULK_NOTES_REMOVE = NOTES.post(
                            Operation.POST_BULK_NOTES_REMOVE, "Delete many notes", path("/bulk/notes/remove"))
                    .takes(Models.BULK_IDS)
                    .refuses(422)
                    .answers(Models.BULK_REMOVED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Note>>, BulkResponseDto<Body<Note>>>
            POST_BULK_NOTES_UPDATE = NOTES.post(
                            Operation.POST_BULK_NOTES_UPDATE, "Update many notes", path("/bulk/notes/update"))
                    .takes(Models.BULK_NOTES)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_NOTES_ANSWER);

    private NoteEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return NOTES.endpoints();
    }
}
