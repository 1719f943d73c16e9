package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.OrganizationEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.organization.OrganizationForm;

/** Organizations of a remote system. */
final class HttpOrganizations implements Organizations {

    private static final EntityForm<Body<Organization>, Organization, OrganizationProfile> FORM =
            new EntityForm<>(OrganizationForm::organization, Organization::profile, OrganizationForm::body);

    private final Remote remote;

    HttpOrganizations(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Organization> create(OrganizationProfile profile) {
        return organization(creation(profile));
    }

    @Override
    public Either<Refusal, Organization> create(OrganizationProfile profile, IdempotencyKey key) {
        return organization(creation(profile).key(key));
    }

    @Override
    public Either<Refusal, OrganizationView> view(OrganizationId id, OrganizationView.Part... expand) {
        return remote.entity(
                to(OrganizationEndpoints.GET_ORGANIZATION, id).query(expanding(Query.none(), HashSet.of(expand))),
                OrganizationForm::view);
    }

    @Override
    public Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile) {
        return organization(replacement(id, profile));
    }

    @Override
    public Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile, Version ifVersion) {
        return organization(replacement(id, profile).ifVersion(ifVersion));
    }

    /** Atomic if the other side takes versions. The platform has no way to say which one was read (rule 13.1): there the last write wins. */
    @Override
    public Either<Refusal, Organization> change(OrganizationId id, UnaryOperator<OrganizationProfile> change) {
        return remote.changed(
                FORM,
                to(OrganizationEndpoints.GET_ORGANIZATION, id),
                to(OrganizationEndpoints.PUT_ORGANIZATION, id),
                change);
    }

    @Override
    public Either<Refusal, OrganizationId> delete(OrganizationId id) {
        return remote.takeAway(to(OrganizationEndpoints.DELETE_ORGANIZATION, id), id);
    }

    @Override
    public Either<Refusal, OrganizationId> delete(OrganizationId id, Version ifVersion) {
        return remote.takeAway(to(OrganizationEndpoints.DELETE_ORGANIZATION, id).ifVersion(ifVersion), id);
    }

    @Override
    public Either<Refusal, Page<OrganizationView>> searchViews(
            OrganizationQuery query, OrganizationView.Part... expand) {
        Query parameters = Query.of(query.page())
                .with(QueryParameter.Q, query.text())
                .withEach(QueryParameter.TRUSTOR_ID, query.trustors().map(TrustorId::text))
                .with(QueryParameter.SORT_ORDER, query.sortOrder());
        return remote.call(
                to(OrganizationEndpoints.GET_ORGANIZATIONS).query(expanding(parameters, HashSet.of(expand))),
                (dto, reading) -> Pages.page(dto, query.page(), OrganizationForm::view, reading));
    }

    @Override
    public Either<Refusal, CursorPage<Organization>> scan(ScanRequest request) {
        return scans().page(request);
    }

    @Override
    public Either<Refusal, Iterator<Organization>> all() {
        return scans().all();
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkGet(Seq<OrganizationId> ids) {
        return bulks().get(OrganizationEndpoints.POST_BULK_ORGANIZATIONS, ids);
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkCreate(Seq<OrganizationProfile> profiles) {
        return bulks().create(OrganizationEndpoints.POST_BULK_ORGANIZATIONS_ADD, profiles.map(OrganizationForm::body));
    }

    @Override
    public Either<Refusal, Bulk<Organization>> bulkUpdate(Seq<Organizations.Update> updates) {
        return bulks().update(
                        OrganizationEndpoints.POST_BULK_ORGANIZATIONS_UPDATE,
                        updates.map(Organizations.Update::id),
                        updates.map(update -> Replacement.of(remote.codec(), OrganizationForm.body(update.profile()))
                                .withId(remote.codec(), update.id())));
    }

    @Override
    public Either<Refusal, Bulk<OrganizationId>> bulkDelete(Seq<OrganizationId> ids) {
        return bulks().delete(OrganizationEndpoints.POST_BULK_ORGANIZATIONS_REMOVE, ids);
    }

    private static ApiRequest<NoBody, Body<Organization>> creation(OrganizationProfile profile) {
        return to(OrganizationEndpoints.POST_ORGANIZATIONS).body(OrganizationForm.body(profile));
    }

    private ApiRequest<NoBody, Body<Organization>> replacement(OrganizationId id, OrganizationProfile profile) {
        return to(OrganizationEndpoints.PUT_ORGANIZATION, id)
                .body(Replacement.of(remote.codec(), OrganizationForm.body(profile)));
    }

    private Either<Refusal, Organization> organization(ApiRequest<NoBody, Body<Organization>> request) {
        return remote.entity(request, OrganizationForm::organization);
    }

    private static Query expanding(Query query, Set<OrganizationView.Part> parts) {
        Query expanding = query.expand(Expansions.OF_ORGANIZATION, parts);
        return parts.contains(OrganizationView.Part.TRUSTOR)
                ? expanding.with(QueryParameter.INCLUDE_TRUSTORS, "true")
                : expanding;
    }

    private Scans<Body<Organization>, Organization> scans() {
        return new Scans<>(remote, OrganizationEndpoints.GET_SCAN_ORGANIZATIONS, OrganizationForm::organization);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<Body<Organization>, Organization> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), OrganizationForm::organization);
    }
}
