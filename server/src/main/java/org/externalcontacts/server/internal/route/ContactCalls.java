package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.body;
import static org.externalcontacts.server.internal.route.Input.query;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.endpoint.ContactEndpoints;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.IdentityEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;

/** The operations on contacts. */
final class ContactCalls {

    private ContactCalls() {}

    static void register(OperationHandlers handlers) {
        one(handlers);
        listings(handlers);
        bulk(handlers);
    }

    private static void one(OperationHandlers handlers) {
        handlers.create(
                ContactEndpoints.POST_CONTACTS,
                body(ContactForm::profile),
                (engine, none, profile) -> engine.contacts().create(profile),
                (engine, none, profile, key) -> engine.contacts().create(profile, key),
                ContactForm::body);
        handlers.on(
                ContactEndpoints.GET_CONTACT,
                query(ContactCalls::expanded),
                (engine, id, expand) -> engine.contacts().view(id, expand),
                ContactForm::body);
        handlers.on(
                IdentityEndpoints.GET_CONTACT_UNRESOLVED,
                query(ContactCalls::expanded),
                (engine, id, expand) -> engine.contacts().viewUnresolved(id, expand),
                ContactForm::body);
        handlers.replace(
                ContactEndpoints.PUT_CONTACT,
                body(ContactForm::profile),
                (engine, id, profile) -> engine.contacts().update(id, profile),
                (engine, id, profile, version) -> engine.contacts().update(id, profile, version),
                ContactForm::body);
        handlers.remove(
                ContactEndpoints.DELETE_CONTACT,
                (engine, id) -> engine.contacts().delete(id),
                (engine, id, version) -> engine.contacts().delete(id, version));
    }

    private static void listings(OperationHandlers handlers) {
        handlers.page(
                ContactEndpoints.GET_CONTACTS,
                ContactCalls::searched,
                (engine, none, asked) -> engine.contacts().searchViews(asked._1, asked._2),
                ContactForm::body);
        handlers.page(
                ContactEndpoints.GET_ORGANIZATION_CONTACTS,
                ContactCalls::searched,
                (engine, organization, asked) ->
                        engine.contacts().viewsOfOrganization(organization, asked._1, asked._2),
                ContactForm::body);
        handlers.scan(
                ContactEndpoints.GET_SCAN_CONTACTS,
                (engine, request) -> engine.contacts().scan(request),
                ContactForm::body);
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                ContactEndpoints.POST_BULK_CONTACTS,
                Bulks.byId(ContactId::of, (engine, ids) -> engine.contacts().bulkGet(ids), ContactForm::body));
        handlers.put(
                ContactEndpoints.POST_BULK_CONTACTS_UNRESOLVED,
                Bulks.byId(
                        ContactId::of, (engine, ids) -> engine.contacts().bulkGetUnresolved(ids), ContactForm::body));
        handlers.put(
                ContactEndpoints.POST_BULK_CONTACTS_REMOVE,
                Bulks.byId(ContactId::of, (engine, ids) -> engine.contacts().bulkDelete(ids), id -> null));
        handlers.put(
                ContactEndpoints.POST_BULK_CONTACTS_ADD,
                Bulks.byEntity(
                        (dto, reading) -> Option.some(ContactForm.profile(dto, reading)),
                        (engine, profiles) -> engine.contacts().bulkCreate(profiles),
                        ContactForm::body,
                        body -> body.get(ContactForm.ID)));
        handlers.put(
                ContactEndpoints.POST_BULK_CONTACTS_UPDATE,
                Bulks.byEntity(
                        ContactCalls::update,
                        (engine, updates) -> engine.contacts().bulkUpdate(updates),
                        ContactForm::body,
                        body -> body.get(ContactForm.ID)));
    }

    private static Option<Contacts.Update> update(Body<Contact> body, ReadContext reading) {
        ContactProfile profile = ContactForm.profile(body, reading);
        return reading.requiredId("id", body.get(ContactForm.ID), ContactId::of)
                .map(id -> new Contacts.Update(id, profile));
    }

    private static Tuple2<ContactQuery, ContactView.Part[]> searched(OperationCall<?, ?> call) {
        ContactQuery query = new ContactQuery(
                call.text(QueryParameter.Q), Listings.page(call), call.text(QueryParameter.SORT_ORDER));
        return Tuple.of(query, expanded(call));
    }

    private static ContactView.Part[] expanded(OperationCall<?, ?> call) {
        return call.among(QueryParameter.EXPAND, Expansions.OF_CONTACT).toJavaArray(ContactView.Part[]::new);
    }
}
