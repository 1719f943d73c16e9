package org.externalcontacts.wire.internal.relationship;

import io.vavr.control.Option;
import java.util.List;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;

/** How users relate to organizations. Both are references in it (rule 9.1); the platform reports no times. */
public final class RelationshipForm {

    /** The members of a relationship. */
    public static final BodyForm<Relationship> FORM = new BodyForm<>();

    /** Its id. */
    public static final Member<Relationship, String> ID = FORM.text("id");

    private static final Member<Relationship, UserDto> USER = FORM.object("user", UserDto.class);
    private static final Member<Relationship, Body<Organization>> ORGANIZATION =
            FORM.body("externalOrganization", OrganizationForm.FORM);
    private static final Member<Relationship, String> LABEL = FORM.text("relationship");
    private static final Member<Relationship, List<@Nullable ExternalDataSourceDto>> SOURCES =
            FORM.objects("externalDataSources", ExternalDataSourceDto.class);
    private static final Member<Relationship, String> SELF = FORM.text("selfUri");

    private RelationshipForm() {}

    /** The relationship for answers, with the requested expansions. */
    public static Body<Relationship> body(RelationshipView view) {
        Relationship relationship = view.relationship();
        return FORM.empty()
                .put(ID, relationship.id().text())
                .put(USER, UserDto.reference(relationship.user()))
                .put(ORGANIZATION, OrganizationForm.reference(relationship.organization()))
                .put(LABEL, relationship.label())
                .put(SOURCES, DataSources.dtos(view.externalDataSources()))
                .put(SELF, SelfUris.of(relationship.id()));
    }

    /** The relationship for answers. */
    public static Body<Relationship> body(Relationship relationship) {
        return body(RelationshipView.of(relationship));
    }

    /** What a caller may write, for requests. */
    public static Body<Relationship> body(Relationship.Draft draft) {
        return FORM.empty()
                .put(USER, draft.user().map(UserDto::reference).getOrNull())
                .put(
                        ORGANIZATION,
                        draft.organization().map(OrganizationForm::reference).getOrNull())
                .put(LABEL, draft.label().getOrNull());
    }

    /** What a caller wrote. */
    public static Relationship.Draft draft(Body<Relationship> body, ReadContext reading) {
        return new Relationship.Draft(user(body, reading), organization(body, reading), Option.of(body.get(LABEL)));
    }

    /** A relationship of an answer; none, with a violation, if a required member is missing. */
    public static Option<Relationship> relationship(Body<Relationship> body, ReadContext reading) {
        return view(body, reading).map(RelationshipView::relationship);
    }

    /** A relationship of an answer, with what was asked for. */
    public static Option<RelationshipView> view(Body<Relationship> body, ReadContext reading) {
        Option<RelationshipId> id = reading.requiredId("id", body.get(ID), RelationshipId::of);
        reading.required("user", body.get(USER));
        reading.required("externalOrganization", body.get(ORGANIZATION));
        Option<String> label = reading.required("relationship", body.get(LABEL));
        Option<UserId> user = user(body, reading);
        Option<OrganizationId> organization = organization(body, reading);
        return reading.when(() -> new RelationshipView(
                new Relationship(id.get(), user.get(), organization.get(), label.get(), Option.none()),
                DataSources.read(body.get(SOURCES))));
    }

    private static Option<UserId> user(Body<Relationship> body, ReadContext reading) {
        return Option.of(body.get(USER)).flatMap(user -> reading.requiredId("user.id", user.id(), UserId::of));
    }

    private static Option<OrganizationId> organization(Body<Relationship> body, ReadContext reading) {
        return Option.of(body.get(ORGANIZATION))
                .flatMap(organization -> reading.requiredId(
                        "externalOrganization.id", organization.get(OrganizationForm.ID), OrganizationId::of));
    }
}
