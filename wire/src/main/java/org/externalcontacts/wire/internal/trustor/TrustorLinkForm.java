package org.externalcontacts.wire.internal.trustor;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.SelfUris;

/** Which trustor an organization represents. */
public final class TrustorLinkForm {

    /** The members of a link. */
    public static final BodyForm<TrustorLink> FORM = new BodyForm<>();

    private static final Member<TrustorLink, String> ORGANIZATION = FORM.text("externalOrganizationId");
    private static final Member<TrustorLink, String> TRUSTOR = FORM.text("trustorOrgId");
    private static final Member<TrustorLink, String> CREATED = FORM.text("dateCreated");
    private static final Member<TrustorLink, String> ORGANIZATION_URI = FORM.text("externalOrganizationUri");

    private TrustorLinkForm() {}

    /** The link for answers. */
    public static Body<TrustorLink> body(TrustorLink link) {
        return FORM.empty()
                .put(ORGANIZATION, link.organization().text())
                .put(TRUSTOR, link.trustor().text())
                .put(CREATED, Times.text(link.created()))
                .put(ORGANIZATION_URI, SelfUris.of(link.organization()));
    }

    /** A link; none, with a violation, if a required member is missing. */
    public static Option<TrustorLink> link(Body<TrustorLink> body, ReadContext reading) {
        Option<OrganizationId> organization =
                reading.requiredId("externalOrganizationId", body.get(ORGANIZATION), OrganizationId::of);
        Option<TrustorId> trustor = reading.requiredId("trustorOrgId", body.get(TRUSTOR), TrustorId::of);
        Option<Instant> created = reading.requiredTime("dateCreated", body.get(CREATED));
        return reading.when(() -> new TrustorLink(organization.get(), trustor.get(), created.get()));
    }
}
