package org.externalcontacts.application.internal.organization;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.bulk.BulkGet;
import org.externalcontacts.application.internal.bulk.CreatedTogether;
import org.externalcontacts.application.internal.condition.Demand;
import org.externalcontacts.application.internal.condition.Once;
import org.externalcontacts.application.internal.page.Scanner;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.internal.storage.Optimistic;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.organization.Organizations;
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
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Organizations on a local engine. */
public final class OrganizationService implements Organizations {

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationService.class);

    private final EngineParts parts;
    private final Guard guard;
    private final OrganizationListing listing;
    private final Scanner<Organization> scanner;

    /** Fulfils the port with these parts, for the caller of this guard. */
    public OrganizationService(EngineParts parts, Guard guard) {
        this.parts = parts;
        this.guard = guard;
        this.listing = new OrganizationListing(parts);
        this.scanner = new Scanner<>(
                "organizations",
                parts.cursors(),
                parts.clock(),
                organization -> organization.id().value());
    }

    @Override
    public Either<Refusal, Organization> create(OrganizationProfile profile) {
        return guard.permit(Operation.POST_ORGANIZATIONS).flatMap(permitted -> createPermitted(profile, Once.NONE));
    }

    @Override
    public Either<Refusal, Organization> create(OrganizationProfile profile, IdempotencyKey key) {
        return guard.permit(Operation.POST_ORGANIZATIONS)
                .flatMap(permitted -> createPermitted(profile, Once.of(key, Operation.POST_ORGANIZATIONS, profile)));
    }

    @Override
    public Either<Refusal, OrganizationView> view(OrganizationId id, OrganizationView.Part... expand) {
        return guard.permit(Operation.GET_ORGANIZATION).flatMap(permitted -> viewPermitted(id, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile) {
        return guard.permit(Operation.PUT_ORGANIZATION).flatMap(permitted -> updatePermitted(id, profile, Demand.NONE));
    }

    @Override
    public Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile, Version ifVersion) {
        return guard.permit(Operation.PUT_ORGANIZATION)
                .flatMap(permitted -> updatePermitted(id, profile, Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, Organization> change(OrganizationId id, UnaryOperator<OrganizationProfile> change) {
        return guard.permit(Operation.PUT_ORGANIZATION)
                .flatMap(permitted -> Optimistic.untilStored(() -> changePermitted(id, guard.changing(change))));
    }

    @Override
    public Either<Refusal, OrganizationId> delete(OrganizationId id) {
        return guard.permit(Operation.DELETE_ORGANIZATION).flatMap(permitted -> deletePermitted(id, Demand.NONE));
    }

    @Override
    public Either<Refusal, OrganizationId> delete(OrganizationId id, Version ifVersion) {
        return guard.permit(Operation.DELETE_ORGANIZATION)
                .flatMap(permitted -> deletePermitted(id, Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, Page<OrganizationView>> searchViews(
            OrganizationQuery query, OrganizationView.Part... expand) {
        return guard.permit(Operation.GET_ORGANIZATIONS).flatMap(permitted -> listing.page(query, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, CursorPage<Organization>> scan(ScanRequest request) {
        return guard.permit(Operation.GET_SCAN_ORGANIZATIONS)
                .flatMap(permitted -> scanner.scan(
                        request,
                        (after, limit) -> parts.storage()
                                .lookUp(view -> view.organizations().scan(after.map(OrganizationId::new), limit))));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkGet(Seq<OrganizationId> ids) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS)
                .map(permitted ->
                        parts.storage().lookUp(view -> view.organizations().findAll(ids)))
                .map(found -> BulkGet.of(EntityKind.ORGANIZATION, ids, found));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkCreate(Seq<OrganizationProfile> profiles) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS_ADD)
                .map(permitted -> CreatedTogether.in(
                        parts.storage(), profiles, (view, step) -> {}, profile -> creation(profile, parts.now())));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkUpdate(Seq<Organizations.Update> updates) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS_UPDATE)
                .map(permitted ->
                        Bulk.each(updates, update -> updatePermitted(update.id(), update.profile(), Demand.NONE)));
    }

    @Override
    public Either<Refusal, Bulk<OrganizationId>> bulkDelete(Seq<OrganizationId> ids) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS_REMOVE)
                .map(permitted -> Bulk.each(ids, id -> deletePermitted(id, Demand.NONE)));
    }

    private Either<Refusal, Organization> createPermitted(OrganizationProfile profile, Once once) {
        Instant now = parts.now();
        Function<View, Either<Refusal, Decision<Organization>>> creation = creation(profile, now);
        return parts.storage()
                .atomically(view -> once.decide(
                        view,
                        now,
                        Fact.OrganizationCreated.class,
                        Fact.OrganizationCreated::organization,
                        () -> creation.apply(view)));
    }

    private Function<View, Either<Refusal, Decision<Organization>>> creation(OrganizationProfile profile, Instant now) {
        WrittenOrganization written = WrittenOrganization.read(profile, parts.phones(), List.empty());
        OrganizationId id = new OrganizationId(parts.ids().next());
        return view -> written.accepted(view, Option.none()).map(stored -> made(Organization.made(id, stored, now)));
    }

    private static Decision<Organization> made(Organization made) {
        return Decision.of(made, new Fact.OrganizationCreated(made), new Change.AddOrganization(made));
    }

    private Either<Refusal, Organization> updatePermitted(
            OrganizationId id, OrganizationProfile profile, Demand demand) {
        WrittenOrganization written = WrittenOrganization.read(profile, parts.phones(), known(id, profile));
        return rewritten(id, written, demand, stored -> true).map(Option::get);
    }

    /** Numbers stored at this moment. That they may change before the update is stored makes them no less read. */
    private List<PhoneNumber> known(OrganizationId id, OrganizationProfile profile) {
        return profile.numbers().isEmpty()
                ? List.empty()
                : parts.storage()
                        .lookUp(view -> view.organizations().find(id))
                        .toList()
                        .flatMap(stored -> stored.profile().numbers());
    }

    /** None if the organization was written while the function ran, which happens outside any atomic step. */
    private Either<Refusal, Option<Organization>> changePermitted(
            OrganizationId id, UnaryOperator<OrganizationProfile> change) {
        return parts.storage().lookUp(view -> loaded(view, id)).flatMap(read -> {
            WrittenOrganization written = WrittenOrganization.read(
                    change.apply(read.profile()), parts.phones(), read.profile().numbers());
            return rewritten(
                    id, written, Demand.NONE, stored -> stored.profile().equals(read.profile()));
        });
    }

    private Either<Refusal, Option<Organization>> rewritten(
            OrganizationId id, WrittenOrganization written, Demand demand, Predicate<Organization> isAsRead) {
        Instant now = parts.now();
        return parts.storage()
                .atomically(view -> loaded(view, id, demand)
                        .flatMap(stored -> isAsRead.test(stored)
                                ? written.accepted(view, Option.some(stored.profile()))
                                        .map(profile -> rewrite(stored, stored.rewritten(profile, now)))
                                : Either.right(Decision.unchanged(Option.none()))));
    }

    private static Decision<Option<Organization>> rewrite(Organization before, Organization after) {
        return Decision.of(
                Option.some(after), new Fact.OrganizationChanged(before, after), new Change.ReplaceOrganization(after));
    }

    private Either<Refusal, OrganizationId> deletePermitted(OrganizationId id, Demand demand) {
        Instant now = parts.now();
        Either<Refusal, OrganizationId> outcome = parts.storage()
                .atomically(view -> loaded(view, id, demand)
                        .map(found -> Decision.ofActs(
                                id,
                                detached(view.contacts().members(id, EngineParts.STEP), now)
                                        .prepend(Decision.Act.of(
                                                new Fact.OrganizationDeleted(id),
                                                new Change.RemoveOrganization(id))))));
        tidyUp(now);
        return outcome;
    }

    /** The deletion is stored by now, and that is its answer: a fault behind it would be taken for one of its own. */
    private void tidyUp(Instant now) {
        try {
            detachOrphans(now);
        } catch (ExternalContactsException fault) {
            LOG.warn("Contacts of a deleted organization are left to the next deletion: {}", fault.getMessage());
        }
    }

    /**
     * Empties the field of the contacts that were not among the first: step by step, so that no caller waits for all of them. What a
     * failure left undone, here or in another deletion, is done by the next deletion (rule 8.5).
     */
    private void detachOrphans(Instant now) {
        boolean more =
                parts.storage().lookUp(view -> view.contacts().orphans(1)).nonEmpty();
        while (more) {
            Either<Refusal, Boolean> step = parts.storage().atomically(view -> {
                List<Contact> orphans = view.contacts().orphans(EngineParts.STEP);
                return Either.right(Decision.ofActs(orphans.size() == EngineParts.STEP, detached(orphans, now)));
            });
            more = step.get();
        }
    }

    /** Losing its organization is a change of each contact (rule 8.5). */
    private static Seq<Decision.Act> detached(List<Contact> members, Instant now) {
        return members.map(before -> {
            Contact after = before.rewritten(before.profile().withoutOrganization(), now);
            return Decision.Act.of(new Fact.ContactChanged(before, after), new Change.ReplaceContact(after));
        });
    }

    private Either<Refusal, OrganizationView> viewPermitted(OrganizationId id, Set<OrganizationView.Part> expand) {
        if (!expand.contains(OrganizationView.Part.TRUSTOR)) {
            return parts.storage().lookUp(view -> loaded(view, id)).map(OrganizationView::of);
        }
        return parts.storage()
                .read(view -> loaded(view, id)
                        .map(organization -> LinkedOrganization.read(view, List.of(organization), expand)))
                .map(linked -> LinkedOrganization.expanded(parts, linked).head());
    }

    private static Either<Refusal, Organization> loaded(View view, OrganizationId id, Demand demand) {
        return loaded(view, id).flatMap(found -> demand.on(found, EntityKind.ORGANIZATION, id));
    }

    private static Either<Refusal, Organization> loaded(View view, OrganizationId id) {
        return view.organizations().find(id).toEither(() -> Refusal.notFound(EntityKind.ORGANIZATION, id));
    }
}
