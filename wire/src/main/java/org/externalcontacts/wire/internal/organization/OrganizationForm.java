package org.externalcontacts.wire.internal.organization;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.wire.internal.address.AddressForms;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Fields;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ObjectForm;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.externalcontacts.wire.internal.schema.CustomFieldsForm;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.externalcontacts.wire.internal.trustor.TrustorForm;
import org.jspecify.annotations.Nullable;

/** Organizations: in requests what a caller may write, in answers all of it; or references to one, which hold only its id. */
public final class OrganizationForm {

    /** The members of an organization. */
    public static final BodyForm<Organization> FORM = new BodyForm<>();

    /** Its id. */
    public static final Member<Organization, String> ID = FORM.text("id");

    /** The members of a ticker. */
    public static final ObjectForm<Ticker> TICKER = ObjectForm.of(
            new Fields<Ticker, Ticker, Ticker.Builder>(new BodyForm<>())
                    .text(
                            "symbol",
                            ticker -> Option.some(ticker.symbol()),
                            (made, text) -> made.symbol(text.getOrNull()))
                    .text(
                            "exchange",
                            ticker -> Option.some(ticker.exchange()),
                            (made, text) -> made.exchange(text.getOrNull())),
            Ticker::builder,
            Ticker.Builder::build);

    private static final Fields<Organization, OrganizationProfile, OrganizationProfile.Builder> PROFILE = new Fields<
                    Organization, OrganizationProfile, OrganizationProfile.Builder>(FORM)
            .text("name", OrganizationProfile::name, OrganizationProfile.Builder::name)
            .text("companyType", OrganizationProfile::companyType, OrganizationProfile.Builder::companyType)
            .text("industry", OrganizationProfile::industry, OrganizationProfile.Builder::industry)
            .id(
                    "primaryContactId",
                    ContactId::of,
                    OrganizationProfile::primaryContact,
                    OrganizationProfile.Builder::primaryContact)
            .part(
                    "address",
                    AddressForms.POSTAL,
                    profile -> AddressForms.given(profile.address()),
                    (made, address) -> address.map(made::address).getOrElse(made))
            .part(
                    "phoneNumber",
                    AddressForms.PHONE,
                    OrganizationProfile::phoneNumber,
                    OrganizationProfile.Builder::phoneNumber)
            .part(
                    "faxNumber",
                    AddressForms.PHONE,
                    OrganizationProfile::faxNumber,
                    OrganizationProfile.Builder::faxNumber)
            .number("employeeCount", OrganizationProfile::employeeCount, OrganizationProfile.Builder::employeeCount)
            .number("revenue", OrganizationProfile::revenue, OrganizationProfile.Builder::revenue)
            .texts("tags", OrganizationProfile::tags, OrganizationProfile.Builder::tags)
            .texts("websites", OrganizationProfile::websites, OrganizationProfile.Builder::websites)
            .parts("tickers", TICKER, OrganizationProfile::tickers, OrganizationProfile.Builder::tickers)
            .part("twitterId", AddressForms.TWITTER, OrganizationProfile::twitter, OrganizationProfile.Builder::twitter)
            .text(
                    "externalSystemUrl",
                    OrganizationProfile::externalSystemUrl,
                    OrganizationProfile.Builder::externalSystemUrl);

    private static final Member<Organization, String> MODIFIED = FORM.text("modifyDate");
    private static final Member<Organization, String> CREATED = FORM.text("createDate");
    private static final Member<Organization, Body<Trustor>> TRUSTOR = FORM.body("trustor", TrustorForm.FORM);
    private static final Member<Organization, Body<DataSchema>> SCHEMA = FORM.body("schema", SchemaForm.FORM);
    private static final Member<Organization, CustomValue.Members> CUSTOM_FIELDS = FORM.values("customFields");
    private static final Member<Organization, List<@Nullable ExternalDataSourceDto>> SOURCES =
            FORM.objects("externalDataSources", ExternalDataSourceDto.class);
    private static final Member<Organization, String> SELF = FORM.text("selfUri");

    private OrganizationForm() {}

    /** The organization for answers, with the requested expansions. */
    public static Body<Organization> body(OrganizationView view) {
        Organization organization = view.organization();
        return body(organization.profile())
                .put(ID, organization.id().text())
                .put(MODIFIED, Times.text(organization.dates().modified()))
                .put(CREATED, Times.text(organization.dates().created()))
                .put(TRUSTOR, view.trustor().map(TrustorForm::body).getOrNull())
                .put(SOURCES, DataSources.dtos(view.externalDataSources()))
                .put(SELF, SelfUris.of(organization.id()));
    }

    /** The organization for answers. */
    public static Body<Organization> body(Organization organization) {
        return body(OrganizationView.of(organization));
    }

    /** What a caller may write, for requests. */
    public static Body<Organization> body(OrganizationProfile profile) {
        return PROFILE.write(profile, FORM.empty())
                .put(SCHEMA, CustomFieldsForm.schema(SchemaTarget.EXTERNAL_ORGANIZATION, profile.customFields()))
                .put(CUSTOM_FIELDS, CustomFieldsForm.values(profile.customFields()));
    }

    /** A reference to an organization, which stands where the platform has no more to say (rule 2.6). */
    public static Body<Organization> reference(OrganizationId id) {
        return FORM.empty().put(ID, id.text()).put(SELF, SelfUris.of(id));
    }

    /** Whether a body is no more than a reference: whoever sees more, sees the organization. */
    public static boolean isReference(Body<Organization> body) {
        return body.get(CREATED) == null;
    }

    /** What a caller wrote; all else in the body is passed over (rules 2.8, 2.9). */
    public static OrganizationProfile profile(Body<Organization> body, ReadContext reading) {
        return PROFILE.read(body, OrganizationProfile.builder(), reading)
                .customFields(CustomFieldsForm.read(body.get(SCHEMA), body.get(CUSTOM_FIELDS), reading))
                .build();
    }

    /** An organization of an answer; none, with a violation, if a required member is missing. */
    public static Option<Organization> organization(Body<Organization> body, ReadContext reading) {
        return view(body, reading).map(OrganizationView::organization);
    }

    /** An organization of an answer, with what was asked for. */
    public static Option<OrganizationView> view(Body<Organization> body, ReadContext reading) {
        Option<OrganizationId> id = reading.requiredId("id", body.get(ID), OrganizationId::of);
        Option<Instant> created = reading.requiredTime("createDate", body.get(CREATED));
        Option<Instant> modified = reading.requiredTime("modifyDate", body.get(MODIFIED));
        OrganizationProfile profile = profile(body, reading);
        Option<Trustor> trustor = Option.of(body.get(TRUSTOR))
                .flatMap(given ->
                        reading.part(outer -> outer.within("trustor", inner -> TrustorForm.trustor(given, inner))));
        return reading.when(() -> new OrganizationView(
                new Organization(id.get(), profile, new AuditDates(created.get(), modified.get())),
                trustor,
                DataSources.read(body.get(SOURCES))));
    }
}
