package org.externalcontacts.application.internal.contact;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.bulk.BulkGet;
import org.externalcontacts.application.internal.bulk.CreatedTogether;
import org.externalcontacts.application.internal.condition.Demand;
import org.externalcontacts.application.internal.condition.Once;
import org.externalcontacts.application.internal.identity.Claiming;
import org.externalcontacts.application.internal.identity.PassingOn;
import org.externalcontacts.application.internal.page.Scanner;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.internal.storage.Optimistic;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.organization.OrganizationId;

/** Contacts on a local engine: guard, load, decide, store. */
public final class ContactService implements Contacts {

    private final EngineParts parts;
    private final Guard guard;
    private final ContactListing listing;
    private final Scanner<Contact> scanner;

    /** Fulfils the port with these parts, for the caller of this guard. */
    public ContactService(EngineParts parts, Guard guard) {
        this.parts = parts;
        this.guard = guard;
        this.listing = new ContactListing(parts);
        this.scanner = new Scanner<>(
                "contacts",
                parts.cursors(),
                parts.clock(),
                contact -> contact.id().value());
    }

    @Override
    public Either<Refusal, Contact> create(ContactProfile profile) {
        return guard.permit(Operation.POST_CONTACTS).flatMap(permitted -> createPermitted(profile, Once.NONE));
    }

    @Override
    public Either<Refusal, Contact> create(ContactProfile profile, IdempotencyKey key) {
        return guard.permit(Operation.POST_CONTACTS)
                .flatMap(permitted -> createPermitted(profile, Once.of(key, Operation.POST_CONTACTS, profile)));
    }

    @Override
    public Either<Refusal, ContactView> view(ContactId id, ContactView.Part... expand) {
        return guard.permit(Operation.GET_CONTACT)
                .flatMap(permitted -> viewPermitted(id, ContactService::loaded, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, ContactView> viewUnresolved(ContactId id, ContactView.Part... expand) {
        return guard.permit(Operation.GET_CONTACT_UNRESOLVED)
                .flatMap(permitted -> viewPermitted(id, ContactService::loadedUnresolved, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, Contact> update(ContactId id, ContactProfile profile) {
        return guard.permit(Operation.PUT_CONTACT).flatMap(permitted -> updatePermitted(id, profile, Demand.NONE));
    }

    @Override
    public Either<Refusal, Contact> update(ContactId id, ContactProfile profile, Version ifVersion) {
        return guard.permit(Operation.PUT_CONTACT)
                .flatMap(permitted -> updatePermitted(id, profile, Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, Contact> change(ContactId id, UnaryOperator<ContactProfile> change) {
        return guard.permit(Operation.PUT_CONTACT)
                .flatMap(permitted -> Optimistic.untilStored(() -> changePermitted(id, guard.changing(change))));
    }

    @Override
    public Either<Refusal, ContactId> delete(ContactId id) {
        return guard.permit(Operation.DELETE_CONTACT).flatMap(permitted -> deletePermitted(id, Demand.NONE));
    }

    @Override
    public Either<Refusal, ContactId> delete(ContactId id, Version ifVersion) {
        return guard.permit(Operation.DELETE_CONTACT).flatMap(permitted -> deletePermitted(id, Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, Page<ContactView>> searchViews(ContactQuery query, ContactView.Part... expand) {
        return guard.permit(Operation.GET_CONTACTS).flatMap(permitted -> listing.page(query, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, Page<ContactView>> viewsOfOrganization(
            OrganizationId organization, ContactQuery query, ContactView.Part... expand) {
        return guard.permit(Operation.GET_ORGANIZATION_CONTACTS)
                .flatMap(permitted -> listing.page(organization, query, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, CursorPage<Contact>> scan(ScanRequest request) {
        return guard.permit(Operation.GET_SCAN_CONTACTS)
                .flatMap(permitted -> scanner.scan(
                        request,
                        (after, limit) -> parts.storage()
                                .lookUp(view -> view.contacts().scan(after.map(ContactId::new), limit))));
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkGet(Seq<ContactId> ids) {
        return guard.permit(Operation.POST_BULK_CONTACTS)
                .map(permitted -> parts.storage().lookUp(view -> view.contacts().resolveAll(ids)))
                .map(found -> BulkGet.of(EntityKind.CONTACT, ids, found));
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkGetUnresolved(Seq<ContactId> ids) {
        return guard.permit(Operation.POST_BULK_CONTACTS_UNRESOLVED)
                .map(permitted -> parts.storage().lookUp(view -> view.contacts().findAll(ids)))
                .map(found -> BulkGet.of(EntityKind.CONTACT, ids, found));
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkCreate(Seq<ContactProfile> profiles) {
        return guard.permit(Operation.POST_BULK_CONTACTS_ADD)
                .map(permitted -> CreatedTogether.in(
                        parts.storage(),
                        profiles,
                        (view, step) -> view.organizations().existing(step.flatMap(ContactProfile::organization)),
                        profile -> creation(profile, parts.now())));
    }

    @Override
    public Either<Refusal, Bulk<Contact>> bulkUpdate(Seq<Contacts.Update> updates) {
        return guard.permit(Operation.POST_BULK_CONTACTS_UPDATE)
                .map(permitted ->
                        Bulk.each(updates, update -> updatePermitted(update.id(), update.profile(), Demand.NONE)));
    }

    @Override
    public Either<Refusal, Bulk<ContactId>> bulkDelete(Seq<ContactId> ids) {
        return guard.permit(Operation.POST_BULK_CONTACTS_REMOVE)
                .map(permitted -> Bulk.each(ids, id -> deletePermitted(id, Demand.NONE)));
    }

    private Either<Refusal, Contact> createPermitted(ContactProfile profile, Once once) {
        Instant now = parts.now();
        Function<View, Either<Refusal, Decision<Contact>>> creation = creation(profile, now);
        return parts.storage()
                .atomically(view -> once.decide(
                        view,
                        now,
                        Fact.ContactCreated.class,
                        Fact.ContactCreated::contact,
                        () -> creation.apply(view)));
    }

    private Function<View, Either<Refusal, Decision<Contact>>> creation(ContactProfile profile, Instant now) {
        WrittenProfile written = WrittenProfile.read(profile, parts.phones(), ContactProfile.empty());
        ContactId id = new ContactId(parts.ids().next());
        return view -> written.accepted(view, Option.none())
                .map(stored -> made(Contact.made(id, ContactType.CURATED, stored, now)));
    }

    private static Decision<Contact> made(Contact made) {
        return Decision.of(
                made,
                Decision.Act.of(new Fact.ContactCreated(made), new Change.AddContact(made))
                        .and(Claiming.ifFree(ImpliedIdentifiers.of(made.profile()), made)));
    }

    private Either<Refusal, Contact> updatePermitted(ContactId id, ContactProfile profile, Demand demand) {
        WrittenProfile written = WrittenProfile.read(profile, parts.phones(), stored(id, profile));
        return rewritten(id, written, demand, stored -> true).map(Option::get);
    }

    /** The profile at this moment, if its numbers may be known. That they may change before the update is stored makes them no less read. */
    private ContactProfile stored(ContactId id, ContactProfile profile) {
        return Option.when(profile.hasNumber(), id)
                .flatMap(given -> parts.storage().lookUp(view -> view.contacts().resolve(given)))
                .map(Contact::profile)
                .getOrElse(ContactProfile::empty);
    }

    /** None if the contact was written while the function ran, which happens outside any atomic step. */
    private Either<Refusal, Option<Contact>> changePermitted(ContactId id, UnaryOperator<ContactProfile> change) {
        return parts.storage().lookUp(view -> loaded(view, id)).flatMap(read -> {
            WrittenProfile written = WrittenProfile.read(change.apply(read.profile()), parts.phones(), read.profile());
            return rewritten(
                    id, written, Demand.NONE, stored -> stored.profile().equals(read.profile()));
        });
    }

    private Either<Refusal, Option<Contact>> rewritten(
            ContactId id, WrittenProfile written, Demand demand, Predicate<Contact> isAsRead) {
        Instant now = parts.now();
        return parts.storage()
                .atomically(view -> loaded(view, id, demand)
                        .flatMap(stored -> isAsRead.test(stored)
                                ? written.accepted(view, stored.profile().customFields())
                                        .map(profile -> rewrite(view, stored, stored.rewritten(profile, now)))
                                : Either.right(Decision.unchanged(Option.none()))));
    }

    /** Identifiers of fields that are gone are released and passed on, those of new fields claimed (rule 3.4). */
    private static Decision<Option<Contact>> rewrite(View view, Contact before, Contact after) {
        List<Identifier> impliedBefore = ImpliedIdentifiers.of(before.profile());
        List<Identifier> impliedNow = ImpliedIdentifiers.of(after.profile());
        List<Identifier> released = impliedBefore.removeAll(impliedNow);
        return Decision.of(
                Option.some(after),
                Decision.Act.of(new Fact.ContactChanged(before, after), new Change.ReplaceContact(after))
                        .and(PassingOn.released(view, released, after))
                        .and(Claiming.ifFree(impliedNow.removeAll(impliedBefore), after)));
    }

    private Either<Refusal, ContactId> deletePermitted(ContactId id, Demand demand) {
        Instant now = parts.now();
        return parts.storage()
                .atomically(view -> loaded(view, id, demand)
                        .map(contact -> Decision.of(id, PassingOn.deleted(view, contact, now))));
    }

    private Either<Refusal, ContactView> viewPermitted(
            ContactId id, BiFunction<View, ContactId, Either<Refusal, Contact>> load, Set<ContactView.Part> expand) {
        if (!expand.contains(ContactView.Part.EXTERNAL_ORGANIZATION)) {
            return parts.storage().lookUp(view -> load.apply(view, id)).map(ContactView::of);
        }
        return parts.storage()
                .read(view -> load.apply(view, id)
                        .map(contact -> ContactListing.expanded(view, List.of(contact), expand)
                                .head()));
    }

    private static Either<Refusal, Contact> loaded(View view, ContactId id) {
        return view.contacts().resolve(id).toEither(() -> Refusal.notFound(EntityKind.CONTACT, id));
    }

    private static Either<Refusal, Contact> loaded(View view, ContactId id, Demand demand) {
        return loaded(view, id).flatMap(contact -> demand.on(contact, EntityKind.CONTACT, contact.id()));
    }

    private static Either<Refusal, Contact> loadedUnresolved(View view, ContactId id) {
        return view.contacts().find(id).toEither(() -> Refusal.notFound(EntityKind.CONTACT, id));
    }
}
