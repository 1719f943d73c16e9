package org.externalcontacts.wire.internal.relationship;

import io.vavr.control.Option;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.reference.DataSources;

/** Reads relationships: what callers write, and what the platform answers. */
public final class RelationshipReader {

    private RelationshipReader() {}

    /** What a caller wrote. */
    public static Relationship.Draft draft(RelationshipDto dto, Reading reading) {
        return new Relationship.Draft(user(dto, reading), organization(dto, reading), Option.of(dto.relationship()));
    }

    /** A relationship of an answer; none if what makes it one is missing, which the reading remembers. */
    public static Option<Relationship> relationship(RelationshipDto dto, Reading reading) {
        return view(dto, reading).map(RelationshipView::relationship);
    }

    /** A relationship of an answer, with what was asked for. */
    public static Option<RelationshipView> view(RelationshipDto dto, Reading reading) {
        Option<RelationshipId> id = reading.requiredId("id", dto.id(), RelationshipId::of);
        reading.required("user", dto.user());
        reading.required("externalOrganization", dto.externalOrganization());
        Option<String> label = reading.required("relationship", dto.relationship());
        Option<UserId> user = user(dto, reading);
        Option<OrganizationId> organization = organization(dto, reading);
        return reading.when(() -> new RelationshipView(
                new Relationship(id.get(), user.get(), organization.get(), label.get(), Option.none()),
                DataSources.read(dto.externalDataSources())));
    }

    private static Option<UserId> user(RelationshipDto dto, Reading reading) {
        return Option.of(dto.user()).flatMap(user -> reading.requiredId("user.id", user.id(), UserId::of));
    }

    private static Option<OrganizationId> organization(RelationshipDto dto, Reading reading) {
        return Option.of(dto.externalOrganization())
                .flatMap(organization ->
                        reading.requiredId("externalOrganization.id", organization.id(), OrganizationId::of));
    }
}
