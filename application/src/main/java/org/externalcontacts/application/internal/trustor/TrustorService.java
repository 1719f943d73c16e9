package org.externalcontacts.application.internal.trustor;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Links to trustors on a local engine. */
public record TrustorService(EngineParts parts, Guard guard) implements Trustors {

    @Override
    public Either<Refusal, TrustorLink> link(OrganizationId organization, TrustorId trustor) {
        return guard.permit(Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID).flatMap(permitted -> {
            Option<Trustor> known = parts.trustorsOf(List.of(trustor)).get(trustor);
            Instant now = parts.now();
            return parts.storage()
                    .atomically(view -> load(view, organization)
                            .flatMap(found -> known.toEither(() -> Refusal.notFound(EntityKind.TRUSTOR, trustor)))
                            .flatMap(found -> linked(view, new TrustorLink(organization, trustor, now))));
        });
    }

    @Override
    public Either<Refusal, Done> unlink(OrganizationId organization) {
        return guard.permit(Operation.DELETE_ORGANIZATION_TRUSTOR)
                .flatMap(permitted -> parts.storage()
                        .atomically(view -> load(view, organization)
                                .flatMap(found -> view.trustors()
                                        .linkOf(organization)
                                        .toEither(() -> Refusal.notFound(EntityKind.TRUSTOR_LINK, organization)))
                                .map(link -> Decision.of(
                                        Done.DONE,
                                        new Fact.TrustorUnlinked(link),
                                        new Change.UnlinkTrustor(organization)))));
    }

    private Either<Refusal, Decision<TrustorLink>> linked(View view, TrustorLink wanted) {
        Option<TrustorLink> link = view.trustors().linkTo(wanted.trustor());
        if (link.exists(held -> !held.organization().equals(wanted.organization()))) {
            return Either.left(new Refusal.Conflict(
                    Refusal.ConflictReason.TRUSTOR_ALREADY_LINKED,
                    wanted.trustor().text()));
        }
        return Either.right(link.map(Decision::unchanged)
                .getOrElse(() -> Decision.of(wanted, new Fact.TrustorLinked(wanted), new Change.LinkTrustor(wanted))));
    }

    private static Either<Refusal, Organization> load(View view, OrganizationId id) {
        return view.organizations().find(id).toEither(() -> Refusal.notFound(EntityKind.ORGANIZATION, id));
    }
}
