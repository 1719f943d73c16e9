package org.externalcontacts.adapter.http;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.contact.ContactExpand;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactUpdate;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.contact.ContactReader;
import org.externalcontacts.wire.internal.contact.ExternalContactDto;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Contacts of a remote system. */
final class HttpContacts implements Contacts {

    private static final ContactMapper MAPPER = ContactMapper.INSTANCE;

    private final Remote remote;

    HttpContacts(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Contact> create(ContactProfile profile) {
        return contact(Target.of(Operation.POST_CONTACTS, EntityKind.CONTACT).body(MAPPER.dto(profile)));
    }

    @Override
    public Either<Refusal, ContactView> view(ContactId id, ContactExpand... expand) {
        return view(Target.of(Operation.GET_CONTACT, EntityKind.CONTACT, expanding(expand), id));
    }

    @Override
    public Either<Refusal, ContactView> viewUnresolved(ContactId id, ContactExpand... expand) {
        return view(Target.of(Operation.GET_CONTACT_UNRESOLVED, EntityKind.CONTACT, expanding(expand), id));
    }

    @Override
    public Either<Refusal, Contact> update(ContactId id, ContactProfile profile) {
        return put(id, Replacement.of(remote.codec(), MAPPER.dto(profile)));
    }

    /** Not atomic: the platform has no way to say which version was read (BEHAVIOUR 13.1); the last write wins. */
    @Override
    public Either<Refusal, Contact> change(ContactId id, UnaryOperator<ContactProfile> change) {
        UnaryOperator<ContactProfile> guarded = remote.guard().changing(change);
        return remote.inOneCall()
                .changed(
                        Target.of(Operation.GET_CONTACT, EntityKind.CONTACT, id),
                        Target.of(Operation.PUT_CONTACT, EntityKind.CONTACT, id),
                        Models.CONTACT,
                        ContactReader::contact,
                        contact -> MAPPER.dto(contact.profile()),
                        contact -> MAPPER.dto(guarded.apply(contact.profile())));
    }

    @Override
    public Either<Refusal, ContactId> delete(ContactId id) {
        return remote.takeAway(Target.of(Operation.DELETE_CONTACT, EntityKind.CONTACT, id))
                .map(done -> id);
    }

    @Override
    public Either<Refusal, Page<ContactView>> searchViews(ContactQuery query, ContactExpand... expand) {
        return page(Target.of(Operation.GET_CONTACTS, EntityKind.CONTACT, query(query, expand)), query);
    }

    @Override
    public Either<Refusal, Page<ContactView>> viewsOfOrganization(
            OrganizationId organization, ContactQuery query, ContactExpand... expand) {
        return page(
                Target.of(
                        Operation.GET_ORGANIZATION_CONTACTS,
                        EntityKind.ORGANIZATION,
                        query(query, expand),
                        organization),
                query);
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
        return bulks().get(Operation.POST_BULK_CONTACTS, Models.BULK_CONTACTS_FETCHED, ids);
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkGetUnresolved(Seq<ContactId> ids) {
        return bulks().get(Operation.POST_BULK_CONTACTS_UNRESOLVED, Models.BULK_CONTACTS_FETCHED, ids);
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkCreate(Seq<ContactProfile> profiles) {
        return bulks().create(Operation.POST_BULK_CONTACTS_ADD, Models.BULK_CONTACTS_ANSWER, profiles.map(MAPPER::dto));
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkUpdate(Seq<ContactUpdate> updates) {
        return bulks().update(
                        Operation.POST_BULK_CONTACTS_UPDATE,
                        Models.BULK_CONTACTS_ANSWER,
                        updates.map(ContactUpdate::id),
                        updates.map(update -> Replacement.of(remote.codec(), MAPPER.dto(update.profile()))
                                .put("id", update.id().text())));
    }

    @Override
    public Either<Refusal, Bulk<ContactId>> bulkDelete(Seq<ContactId> ids) {
        return bulks().delete(Operation.POST_BULK_CONTACTS_REMOVE, ids);
    }

    private Either<Refusal, Contact> put(ContactId id, JsonObject body) {
        return contact(Target.of(Operation.PUT_CONTACT, EntityKind.CONTACT, id).body(body));
    }

    private Either<Refusal, Contact> contact(Target target) {
        return remote.entity(target, Models.CONTACT, ContactReader::contact);
    }

    private Either<Refusal, ContactView> view(Target target) {
        return remote.entity(target, Models.CONTACT, ContactReader::view);
    }

    private Either<Refusal, Page<ContactView>> page(Target target, ContactQuery query) {
        return remote.call(
                target,
                Models.CONTACT_LISTING,
                (dto, reading) -> Pages.page(dto, query.page(), ContactReader::view, reading));
    }

    private static Query query(ContactQuery query, ContactExpand... expand) {
        return Query.of(query.page())
                .with(QueryParameter.Q, query.text())
                .with(QueryParameter.SORT_ORDER, query.sortOrder())
                .expand(Expansions.OF_CONTACT, List.of(expand));
    }

    private static Query expanding(ContactExpand... parts) {
        return Query.none().expand(Expansions.OF_CONTACT, List.of(parts));
    }

    private Scans<ExternalContactDto, Contact> scans() {
        return new Scans<>(
                remote,
                Operation.GET_SCAN_CONTACTS,
                EntityKind.CONTACT,
                Models.CURSOR_CONTACT_LISTING,
                ContactReader::contact);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<ExternalContactDto, Contact> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), EntityKind.CONTACT, ContactReader::contact);
    }
}
