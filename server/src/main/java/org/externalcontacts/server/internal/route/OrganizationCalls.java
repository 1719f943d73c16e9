package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.body;
import static org.externalcontacts.server.internal.route.Input.query;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.OrganizationEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.endpoint.TrustorEndpoints;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.trustor.TrustorLinkForm;

/** The operations on organizations and their trustors. */
final class OrganizationCalls {

    private OrganizationCalls() {}

    static void register(OperationHandlers handlers) {
        one(handlers);
        trustors(handlers);
        listings(handlers);
        bulk(handlers);
    }

    private static void one(OperationHandlers handlers) {
        handlers.create(
                OrganizationEndpoints.POST_ORGANIZATIONS,
                body(OrganizationForm::profile),
                (engine, none, profile) -> engine.organizations().create(profile),
                (engine, none, profile, key) -> engine.organizations().create(profile, key),
                OrganizationForm::body);
        handlers.on(
                OrganizationEndpoints.GET_ORGANIZATION,
                query(OrganizationCalls::expanded),
                (engine, id, expand) -> engine.organizations().view(id, expand),
                OrganizationForm::body);
        handlers.replace(
                OrganizationEndpoints.PUT_ORGANIZATION,
                body(OrganizationForm::profile),
                (engine, id, profile) -> engine.organizations().update(id, profile),
                (engine, id, profile, version) -> engine.organizations().update(id, profile, version),
                OrganizationForm::body);
        handlers.remove(
                OrganizationEndpoints.DELETE_ORGANIZATION,
                (engine, id) -> engine.organizations().delete(id),
                (engine, id, version) -> engine.organizations().delete(id, version));
    }

    private static void trustors(OperationHandlers handlers) {
        handlers.on(
                TrustorEndpoints.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                (engine, ids) -> engine.trustors().link(ids._1, ids._2),
                TrustorLinkForm::body);
        handlers.done(
                TrustorEndpoints.DELETE_ORGANIZATION_TRUSTOR,
                (engine, id) -> engine.trustors().unlink(id));
    }

    private static void listings(OperationHandlers handlers) {
        handlers.page(
                OrganizationEndpoints.GET_ORGANIZATIONS,
                OrganizationCalls::searched,
                (engine, none, asked) -> engine.organizations().searchViews(asked._1, asked._2),
                OrganizationForm::body);
        handlers.scan(
                OrganizationEndpoints.GET_SCAN_ORGANIZATIONS,
                (engine, request) -> engine.organizations().scan(request),
                OrganizationForm::body);
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                OrganizationEndpoints.POST_BULK_ORGANIZATIONS,
                Bulks.byId(
                        OrganizationId::of,
                        (engine, ids) -> engine.organizations().bulkGet(ids),
                        OrganizationForm::body));
        handlers.put(
                OrganizationEndpoints.POST_BULK_ORGANIZATIONS_REMOVE,
                Bulks.byId(
                        OrganizationId::of,
                        (engine, ids) -> engine.organizations().bulkDelete(ids),
                        id -> null));
        handlers.put(
                OrganizationEndpoints.POST_BULK_ORGANIZATIONS_ADD,
                Bulks.byEntity(
                        (dto, reading) -> Option.some(OrganizationForm.profile(dto, reading)),
                        (engine, profiles) -> engine.organizations().bulkCreate(profiles),
                        OrganizationForm::body,
                        body -> body.get(OrganizationForm.ID)));
        handlers.put(
                OrganizationEndpoints.POST_BULK_ORGANIZATIONS_UPDATE,
                Bulks.byEntity(
                        OrganizationCalls::update,
                        (engine, updates) -> engine.organizations().bulkUpdate(updates),
                        OrganizationForm::body,
                        body -> body.get(OrganizationForm.ID)));
    }

    private static Option<Organizations.Update> update(Body<Organization> body, ReadContext reading) {
        OrganizationProfile profile = OrganizationForm.profile(body, reading);
        return reading.requiredId("id", body.get(OrganizationForm.ID), OrganizationId::of)
                .map(id -> new Organizations.Update(id, profile));
    }

    private static Tuple2<OrganizationQuery, OrganizationView.Part[]> searched(OperationCall<?, ?> call) {
        List<TrustorId> trustors = call.list(QueryParameter.TRUSTOR_ID, TrustorId::of);
        OrganizationQuery query = new OrganizationQuery(
                call.text(QueryParameter.Q),
                trustors,
                Listings.page(call, trustors.isEmpty() ? PageRequest.first() : PageRequest.firstOf(trustors.size())),
                call.text(QueryParameter.SORT_ORDER));
        return Tuple.of(query, expanded(call));
    }

    private static OrganizationView.Part[] expanded(OperationCall<?, ?> call) {
        Set<OrganizationView.Part> parts = call.among(QueryParameter.EXPAND, Expansions.OF_ORGANIZATION);
        return (call.flag(QueryParameter.INCLUDE_TRUSTORS) ? parts.add(OrganizationView.Part.TRUSTOR) : parts)
                .toJavaArray(OrganizationView.Part[]::new);
    }
}
