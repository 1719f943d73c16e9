package org.externalcontacts.server.internal.route;

import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactExpand;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactUpdate;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.contact.ContactReader;
import org.externalcontacts.wire.internal.contact.ExternalContactDto;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Reading;

/** The operations on contacts. */
final class ContactCalls {

    private static final String ID = "contactId";
    private static final ContactMapper MAPPER = ContactMapper.INSTANCE;

    private ContactCalls() {}

    static void register(OperationHandlers handlers) {
        one(handlers);
        listings(handlers);
        bulk(handlers);
    }

    private static void one(OperationHandlers handlers) {
        handlers.put(Operation.POST_CONTACTS, (engine, call) -> {
            Option<ContactProfile> profile = call.body(Models.CONTACT, ContactReader::profile);
            return call.then(() -> engine.contacts().create(profile.get()), MAPPER::dto);
        });
        handlers.put(Operation.GET_CONTACT, (engine, call) -> {
            Option<ContactId> id = call.id(ID, ContactId::of);
            ContactExpand[] expand = expand(call);
            return call.then(() -> engine.contacts().view(id.get(), expand), MAPPER::dto);
        });
        handlers.put(Operation.GET_CONTACT_UNRESOLVED, (engine, call) -> {
            Option<ContactId> id = call.id(ID, ContactId::of);
            ContactExpand[] expand = expand(call);
            return call.then(() -> engine.contacts().viewUnresolved(id.get(), expand), MAPPER::dto);
        });
        handlers.put(Operation.PUT_CONTACT, (engine, call) -> {
            Option<ContactId> id = call.id(ID, ContactId::of);
            Option<ContactProfile> profile = call.body(Models.CONTACT, ContactReader::profile);
            return call.then(() -> engine.contacts().update(id.get(), profile.get()), MAPPER::dto);
        });
        handlers.put(Operation.DELETE_CONTACT, (engine, call) -> {
            Option<ContactId> id = call.id(ID, ContactId::of);
            return call.then(() -> engine.contacts().delete(id.get())).map(deleted -> OperationHandler.EMPTY_OBJECT);
        });
    }

    private static void listings(OperationHandlers handlers) {
        handlers.put(Operation.GET_CONTACTS, (engine, call) -> {
            ContactQuery query = query(call);
            ContactExpand[] expand = expand(call);
            return call.then(
                    () -> engine.contacts().searchViews(query, expand), page -> Listings.page(call, page, MAPPER::dto));
        });
        handlers.put(Operation.GET_ORGANIZATION_CONTACTS, (engine, call) -> {
            Option<OrganizationId> id = call.id("externalOrganizationId", OrganizationId::of);
            ContactQuery query = query(call);
            ContactExpand[] expand = expand(call);
            return call.then(
                    () -> engine.contacts().viewsOfOrganization(id.get(), query, expand),
                    page -> Listings.page(call, page, MAPPER::dto));
        });
        handlers.put(Operation.GET_SCAN_CONTACTS, (engine, call) -> {
            ScanRequest request = Listings.scan(call);
            return call.then(() -> engine.contacts().scan(request), page -> Listings.scan(call, page, MAPPER::dto));
        });
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                Operation.POST_BULK_CONTACTS,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        ContactId::of,
                        ids -> engine.contacts().bulkGet(ids),
                        MAPPER::dto));
        handlers.put(
                Operation.POST_BULK_CONTACTS_UNRESOLVED,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        ContactId::of,
                        ids -> engine.contacts().bulkGetUnresolved(ids),
                        MAPPER::dto));
        handlers.put(
                Operation.POST_BULK_CONTACTS_REMOVE,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        ContactId::of,
                        ids -> engine.contacts().bulkDelete(ids),
                        id -> null));
        handlers.put(
                Operation.POST_BULK_CONTACTS_ADD,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_CONTACTS,
                        (dto, reading) -> Option.some(ContactReader.profile(dto, reading)),
                        profiles -> engine.contacts().bulkCreate(profiles),
                        MAPPER::dto,
                        ExternalContactDto::id));
        handlers.put(
                Operation.POST_BULK_CONTACTS_UPDATE,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_CONTACTS,
                        ContactCalls::update,
                        updates -> engine.contacts().bulkUpdate(updates),
                        MAPPER::dto,
                        ExternalContactDto::id));
    }

    private static Option<ContactUpdate> update(ExternalContactDto dto, Reading reading) {
        ContactProfile profile = ContactReader.profile(dto, reading);
        return reading.requiredId("id", dto.id(), ContactId::of).map(id -> new ContactUpdate(id, profile));
    }

    private static ContactQuery query(Call call) {
        return new ContactQuery(call.text(QueryParameter.Q), Listings.page(call), call.text(QueryParameter.SORT_ORDER));
    }

    private static ContactExpand[] expand(Call call) {
        return call.among(QueryParameter.EXPAND, Expansions.OF_CONTACT).toJavaArray(ContactExpand[]::new);
    }
}
