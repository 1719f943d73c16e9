package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.CONTACT_ID;
import static org.externalcontacts.wire.internal.endpoint.PathParameter.ORGANIZATION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.CURSOR;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LIMIT;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_NUMBER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_SIZE;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.Q;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.SORT_ORDER;

import io.vavr.Tuple0;
import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;

/** People: one by one, searched, scanned and in bulk. */
public final class ContactEndpoints {

    private static final EndpointGroup CONTACTS = new EndpointGroup(Tag.CONTACTS, EntityKind.CONTACT);

    public static final Endpoint<ContactId, NoBody, Done> DELETE_CONTACT = CONTACTS.delete(
                    Operation.DELETE_CONTACT,
                    "Delete a contact, with all that was merged into it",
                    path("/contacts/{}", CONTACT_ID))
            .refuses(404)
            .versioned()
            .answersEmptyObject();

    public static final Endpoint<ContactId, NoBody, Body<Contact>> GET_CONTACT = CONTACTS.get(
                    Operation.GET_CONTACT, "Get a contact", path("/contacts/{}", CONTACT_ID))
            .query(EXPAND)
            .refuses(404)
            .answers(Models.CONTACT);

    public static final Endpoint<Tuple0, NoBody, ListingDto<Body<Contact>>> GET_CONTACTS = CONTACTS.get(
                    Operation.GET_CONTACTS, "Search contacts", path("/contacts"))
            .query(PAGE_SIZE, PAGE_NUMBER, Q, SORT_ORDER, EXPAND)
            .answers(Models.CONTACT_LISTING);

    public static final Endpoint<OrganizationId, NoBody, ListingDto<Body<Contact>>> GET_ORGANIZATION_CONTACTS =
            CONTACTS.get(
                            Operation.GET_ORGANIZATION_CONTACTS,
                            "Search the contacts of an organization",
                            path("/organizations/{}/contacts", ORGANIZATION_ID))
                    .query(PAGE_SIZE, PAGE_NUMBER, Q, SORT_ORDER, EXPAND)
                    .about(EntityKind.ORGANIZATION)
                    .refuses(404)
                    .answers(Models.CONTACT_LISTING);

    public static final Endpoint<Tuple0, Body<Contact>, Body<Contact>> POST_CONTACTS = CONTACTS.post(
                    Operation.POST_CONTACTS, "Create a contact", path("/contacts"))
            .takes(Models.CONTACT)
            .keyed()
            .answers(Models.CONTACT);

    public static final Endpoint<ContactId, Body<Contact>, Body<Contact>> PUT_CONTACT = CONTACTS.put(
                    Operation.PUT_CONTACT, "Update a contact", path("/contacts/{}", CONTACT_ID))
            .takes(Models.CONTACT)
            .refuses(404)
            .versioned()
            .answers(Models.CONTACT);

    public static final Endpoint<Tuple0, NoBody, CursorListingDto<Body<Contact>>> GET_SCAN_CONTACTS = CONTACTS.get(
                    Operation.GET_SCAN_CONTACTS, "Scan all contacts", path("/scan/contacts"))
            .query(LIMIT, CURSOR)
            .refuses(422)
            .answers(Models.CURSOR_CONTACT_LISTING);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<Body<Contact>>>
            POST_BULK_CONTACTS = CONTACTS.post(
                            Operation.POST_BULK_CONTACTS, "Get many contacts", path("/bulk/contacts"))
                    .takes(Models.BULK_IDS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_CONTACTS_FETCHED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Contact>>, BulkResponseDto<Body<Contact>>>
            POST_BULK_CONTACTS_ADD = CONTACTS.post(
                            Operation.POST_BULK_CONTACTS_ADD, "Create many contacts", path("/bulk/contacts/add"))
                    .takes(Models.BULK_CONTACTS)
                    .refuses(422)
                    .answers(Models.BULK_CONTACTS_ANSWER);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<EntityRefDto>>
            POST_BULK_CONTACTS_REMOVE = CONTACTS.post(
                            Operation.POST_BULK_CONTACTS_REMOVE, "Delete many contacts", path("/bulk/contacts/remove"))
                    .takes(Models.BULK_IDS)
                    .refuses(422)
                    .answers(Models.BULK_REMOVED);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<Body<Contact>>>
            POST_BULK_CONTACTS_UNRESOLVED = CONTACTS.post(
                            Operation.POST_BULK_CONTACTS_UNRESOLVED,
                            "Get many contacts as they were before merges",
                            path("/bulk/contacts/unresolved"))
                    .takes(Models.BULK_IDS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_CONTACTS_FETCHED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Contact>>, BulkResponseDto<Body<Contact>>>
            POST_BULK_CONTACTS_UPDATE = CONTACTS.post(
                            Operation.POST_BULK_CONTACTS_UPDATE, "Update many contacts", path("/bulk/contacts/update"))
                    .takes(Models.BULK_CONTACTS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_CONTACTS_ANSWER);

    private ContactEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return CONTACTS.endpoints();
    }
}
