package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.endpoint.ContactEndpoints;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.IdentityEndpoints;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.page.ListingDto;

/** Contacts of a remote system. */
final class HttpContacts implements Contacts {

    private static final EntityForm<Body<Contact>, Contact, ContactProfile> FORM =
            new EntityForm<>(ContactForm::contact, Contact::profile, ContactForm::body);

    private final Remote remote;

    HttpContacts(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Contact> create(ContactProfile profile) {
        return contact(creation(profile));
    }

    @Override
    public Either<Refusal, Contact> create(ContactProfile profile, IdempotencyKey key) {
        return contact(creation(profile).key(key));
    }

    @Override
    public Either<Refusal, ContactView> view(ContactId id, ContactView.Part... expand) {
        return view(to(ContactEndpoints.GET_CONTACT, id).query(expanding(expand)));
    }

    @Override
    public Either<Refusal, ContactView> viewUnresolved(ContactId id, ContactView.Part... expand) {
        return view(to(IdentityEndpoints.GET_CONTACT_UNRESOLVED, id).query(expanding(expand)));
    }

    @Override
    public Either<Refusal, Contact> update(ContactId id, ContactProfile profile) {
        return contact(replacement(id, profile));
    }

    @Override
    public Either<Refusal, Contact> update(ContactId id, ContactProfile profile, Version ifVersion) {
        return contact(replacement(id, profile).ifVersion(ifVersion));
    }

    /** Atomic if the other side takes versions. The platform has no way to say which one was read (rule 13.1): there the last write wins. */
    @Override
    public Either<Refusal, Contact> change(ContactId id, UnaryOperator<ContactProfile> change) {
        return remote.changed(FORM, to(ContactEndpoints.GET_CONTACT, id), to(ContactEndpoints.PUT_CONTACT, id), change);
    }

    @Override
    public Either<Refusal, ContactId> delete(ContactId id) {
        return remote.takeAway(to(ContactEndpoints.DELETE_CONTACT, id), id);
    }

    @Override
    public Either<Refusal, ContactId> delete(ContactId id, Version ifVersion) {
        return remote.takeAway(to(ContactEndpoints.DELETE_CONTACT, id).ifVersion(ifVersion), id);
    }

    @Override
    public Either<Refusal, Page<ContactView>> searchViews(ContactQuery query, ContactView.Part... expand) {
        return page(to(ContactEndpoints.GET_CONTACTS), query, expand);
    }

    @Override
    public Either<Refusal, Page<ContactView>> viewsOfOrganization(
            OrganizationId organization, ContactQuery query, ContactView.Part... expand) {
        return page(to(ContactEndpoints.GET_ORGANIZATION_CONTACTS, organization), query, expand);
    }

    @Override
    public Either<Refusal, CursorPage<Contact>> scan(ScanRequest request) {
        return scans().page(request);
    }

    @Override
    public Either<Refusal, Iterator<Contact>> all() {
        return scans().all();
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkGet(Seq<ContactId> ids) {
        return bulks().get(ContactEndpoints.POST_BULK_CONTACTS, ids);
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkGetUnresolved(Seq<ContactId> ids) {
        return bulks().get(ContactEndpoints.POST_BULK_CONTACTS_UNRESOLVED, ids);
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkCreate(Seq<ContactProfile> profiles) {
        return bulks().create(ContactEndpoints.POST_BULK_CONTACTS_ADD, profiles.map(ContactForm::body));
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkUpdate(Seq<Contacts.Update> updates) {
        return bulks().update(
                        ContactEndpoints.POST_BULK_CONTACTS_UPDATE,
                        updates.map(Contacts.Update::id),
                        updates.map(update -> Replacement.of(remote.codec(), ContactForm.body(update.profile()))
                                .withId(remote.codec(), update.id())));
    }

    @Override
    public Either<Refusal, Bulk<ContactId>> bulkDelete(Seq<ContactId> ids) {
        return bulks().delete(ContactEndpoints.POST_BULK_CONTACTS_REMOVE, ids);
    }

    private static ApiRequest<NoBody, Body<Contact>> creation(ContactProfile profile) {
        return to(ContactEndpoints.POST_CONTACTS).body(ContactForm.body(profile));
    }

    private ApiRequest<NoBody, Body<Contact>> replacement(ContactId id, ContactProfile profile) {
        return to(ContactEndpoints.PUT_CONTACT, id).body(Replacement.of(remote.codec(), ContactForm.body(profile)));
    }

    private Either<Refusal, Contact> contact(ApiRequest<NoBody, Body<Contact>> request) {
        return remote.entity(request, ContactForm::contact);
    }

    private Either<Refusal, ContactView> view(ApiRequest<NoBody, Body<Contact>> request) {
        return remote.entity(request, ContactForm::view);
    }

    private Either<Refusal, Page<ContactView>> page(
            ApiRequest<NoBody, ListingDto<Body<Contact>>> request, ContactQuery query, ContactView.Part... expand) {
        Query parameters = Query.of(query.page())
                .with(QueryParameter.Q, query.text())
                .with(QueryParameter.SORT_ORDER, query.sortOrder())
                .expand(Expansions.OF_CONTACT, List.of(expand));
        return remote.call(
                request.query(parameters), (dto, reading) -> Pages.page(dto, query.page(), ContactForm::view, reading));
    }

    private static Query expanding(ContactView.Part... parts) {
        return Query.none().expand(Expansions.OF_CONTACT, List.of(parts));
    }

    private Scans<Body<Contact>, Contact> scans() {
        return new Scans<>(remote, ContactEndpoints.GET_SCAN_CONTACTS, ContactForm::contact);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<Body<Contact>, Contact> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), ContactForm::contact);
    }
}
