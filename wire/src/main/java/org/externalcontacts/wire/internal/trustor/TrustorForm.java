package org.externalcontacts.wire.internal.trustor;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Items;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.NamedRefDto;
import org.jspecify.annotations.Nullable;

/** Platform organizations that trust this one. */
public final class TrustorForm {

    /** The members of a trustor. */
    public static final BodyForm<Trustor> FORM = new BodyForm<>();

    private static final Member<Trustor, String> ID = FORM.text("id");
    private static final Member<Trustor, Boolean> ENABLED = FORM.flag("enabled");
    private static final Member<Trustor, String> CREATED = FORM.text("dateCreated");
    private static final Member<Trustor, NamedRefDto> CREATED_BY = FORM.object("createdBy", NamedRefDto.class);
    private static final Member<Trustor, NamedRefDto> ORGANIZATION = FORM.object("organization", NamedRefDto.class);
    private static final Member<Trustor, TrusteeAuthorizationDto> AUTHORIZATION =
            FORM.object("authorization", TrusteeAuthorizationDto.class);

    static {
        // Which address it has, the platform says, and nobody asks.
        FORM.text("selfUri");
    }

    private TrustorForm() {}

    /** The trustor for answers. */
    public static Body<Trustor> body(Trustor trustor) {
        return FORM.empty()
                .put(ID, trustor.id().text())
                .put(ENABLED, trustor.enabled())
                .put(CREATED, Times.text(trustor.created()))
                .put(CREATED_BY, NamedRefDto.of(trustor.createdBy()))
                .put(
                        ORGANIZATION,
                        new NamedRefDto(trustor.id().text(), trustor.name().getOrNull(), null))
                .put(AUTHORIZATION, authorization(trustor.permissions()));
    }

    private static @Nullable TrusteeAuthorizationDto authorization(List<String> permissions) {
        return permissions.isEmpty() ? null : new TrusteeAuthorizationDto(permissions.toJavaList());
    }

    /** A trustor; one that does not say otherwise is enabled. */
    public static Option<Trustor> trustor(Body<Trustor> body, ReadContext reading) {
        Option<TrustorId> id = reading.requiredId("id", body.get(ID), TrustorId::of);
        Option<Instant> created = reading.time("dateCreated", body.get(CREATED));
        Option<UserId> createdBy =
                Option.of(body.get(CREATED_BY)).flatMap(user -> reading.id("createdBy.id", user.id(), UserId::of));
        List<String> permissions = Option.of(body.get(AUTHORIZATION))
                .map(granted -> Items.of(granted.permissions()))
                .getOrElse(List.empty());
        return id.map(of -> new Trustor(
                of,
                Option.of(body.get(ORGANIZATION)).flatMap(organization -> Option.of(organization.name())),
                Option.of(body.get(ENABLED)).getOrElse(true),
                created,
                createdBy,
                permissions));
    }
}
