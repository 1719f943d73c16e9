package org.externalcontacts.application.organization;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.page.Scanner;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** Organizations on a local engine. */
public final class OrganizationService implements Organizations {

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
        return guard.permit(Operation.POST_ORGANIZATIONS).flatMap(caller -> created(profile));
    }

    @Override
    public Either<Refusal, Organization> get(OrganizationId id, OrganizationExpand... expand) {
        return guard.permit(Operation.GET_ORGANIZATION).flatMap(caller -> found(id, HashSet.of(expand)));
    }

    @Override
    public Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile) {
        return guard.permit(Operation.PUT_ORGANIZATION).flatMap(caller -> updated(id, profile));
    }

    @Override
    public Either<Refusal, Organization> change(OrganizationId id, UnaryOperator<OrganizationProfile> change) {
        return guard.permit(Operation.PUT_ORGANIZATION)
                .flatMap(caller -> rewritten(
                        id,
                        stored -> WrittenOrganization.read(
                                change.apply(stored.profile()),
                                parts.phones(),
                                stored.profile().numbers())));
    }

    @Override
    public Either<Refusal, OrganizationId> delete(OrganizationId id) {
        return guard.permit(Operation.DELETE_ORGANIZATION).flatMap(caller -> deleted(id));
    }

    @Override
    public Either<Refusal, Page<Organization>> search(OrganizationQuery query) {
        return guard.permit(Operation.GET_ORGANIZATIONS).flatMap(caller -> listing.page(query));
    }

    @Override
    public Either<Refusal, CursorPage<Organization>> scan(ScanRequest request) {
        return guard.permit(Operation.GET_SCAN_ORGANIZATIONS)
                .flatMap(caller -> scanner.scan(
                        request,
                        (after, limit) -> parts.storage()
                                .read(view -> view.organizations().scan(after.map(OrganizationId::new), limit))));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkGet(Seq<OrganizationId> ids) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS)
                .map(caller -> Bulk.each(ids, id -> found(id, HashSet.empty())));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkCreate(Seq<OrganizationProfile> profiles) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS_ADD).map(caller -> Bulk.each(profiles, this::created));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkUpdate(Seq<OrganizationUpdate> updates) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS_UPDATE)
                .map(caller -> Bulk.each(updates, update -> updated(update.id(), update.profile())));
    }

    @Override
    public Either<Refusal, Bulk<OrganizationId>> bulkDelete(Seq<OrganizationId> ids) {
        return guard.permit(Operation.POST_BULK_ORGANIZATIONS_REMOVE).map(caller -> Bulk.each(ids, this::deleted));
    }

    private Either<Refusal, Organization> created(OrganizationProfile profile) {
        WrittenOrganization written = WrittenOrganization.read(profile, parts.phones(), List.empty());
        return parts.storage()
                .atomically(view -> written.accepted(view, Option.none()).map(stored -> {
                    Organization made =
                            Organization.made(new OrganizationId(parts.ids().next()), stored, parts.now());
                    return Decision.of(made, new Change.AddOrganization(made));
                }));
    }

    private Either<Refusal, Organization> updated(OrganizationId id, OrganizationProfile profile) {
        WrittenOrganization written = WrittenOrganization.read(profile, parts.phones(), known(id, profile));
        return rewritten(id, stored -> written);
    }

    /** Numbers stored at this moment, if any came back. That they may change before the update is stored makes them no less read. */
    private List<PhoneNumber> known(OrganizationId id, OrganizationProfile profile) {
        return profile.numbers().exists(PhoneNumber::isSentBack)
                ? parts.storage()
                        .read(view -> view.organizations().find(id))
                        .toList()
                        .flatMap(stored -> stored.profile().numbers())
                : List.empty();
    }

    private Either<Refusal, Organization> rewritten(
            OrganizationId id, Function<Organization, WrittenOrganization> write) {
        return parts.storage()
                .atomically(view -> loaded(view, id)
                        .flatMap(stored -> write.apply(stored)
                                .accepted(view, Option.some(stored.profile()))
                                .map(profile -> stored.rewritten(profile, parts.now())))
                        .map(changed -> Decision.of(changed, new Change.ReplaceOrganization(changed))));
    }

    private Either<Refusal, OrganizationId> deleted(OrganizationId id) {
        return parts.storage()
                .atomically(view -> loaded(view, id).map(found -> Decision.of(id, new Change.RemoveOrganization(id))));
    }

    private Either<Refusal, Organization> found(OrganizationId id, Set<OrganizationExpand> expand) {
        return parts.storage()
                .read(view -> loaded(view, id).map(organization -> listing.expanded(view, organization, expand)));
    }

    private static Either<Refusal, Organization> loaded(View view, OrganizationId id) {
        return view.organizations().find(id).toEither(() -> Refusal.notFound(EntityKind.ORGANIZATION, id));
    }
}
