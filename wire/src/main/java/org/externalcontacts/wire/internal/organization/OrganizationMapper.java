package org.externalcontacts.wire.internal.organization;

import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.wire.internal.address.AddressMapper;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.externalcontacts.wire.internal.schema.CustomFieldsMapper;
import org.externalcontacts.wire.internal.trustor.TrustorDto;
import org.externalcontacts.wire.internal.trustor.TrustorMapper;
import org.jspecify.annotations.Nullable;

/** Writes organizations. */
public final class OrganizationMapper {

    /** The one mapper; it has no state. */
    public static final OrganizationMapper INSTANCE = new OrganizationMapper();

    private OrganizationMapper() {}

    /** The organization as answers carry it, with what was asked for. */
    public ExternalOrganizationDto dto(OrganizationView view) {
        Organization organization = view.organization();
        return dto(
                organization.profile(),
                organization.id().text(),
                Times.text(organization.dates().modified()),
                Times.text(organization.dates().created()),
                view.trustor().map(TrustorMapper.INSTANCE::dto).getOrNull(),
                DataSources.dtos(view.externalDataSources()),
                SelfUris.of(organization.id()));
    }

    /** The organization as answers carry it. */
    public ExternalOrganizationDto dto(Organization organization) {
        return dto(OrganizationView.of(organization));
    }

    /** What a caller may write, as requests carry it. */
    public ExternalOrganizationDto dto(OrganizationProfile profile) {
        return dto(profile, null, null, null, null, null, null);
    }

    /** A reference to an organization, which stands where the platform has no more to say (BEHAVIOUR 2.6). */
    public ExternalOrganizationDto reference(OrganizationId id) {
        return ExternalOrganizationDto.reference(id.text(), SelfUris.of(id));
    }

    private static ExternalOrganizationDto dto(
            OrganizationProfile profile,
            @Nullable String id,
            @Nullable String modified,
            @Nullable String created,
            @Nullable TrustorDto trustor,
            java.util.@Nullable List<ExternalDataSourceDto> sources,
            @Nullable String selfUri) {
        return new ExternalOrganizationDto(
                id,
                profile.name().getOrNull(),
                profile.companyType().getOrNull(),
                profile.industry().getOrNull(),
                OptionMapping.idText(profile.primaryContact()),
                AddressMapper.INSTANCE.dto(profile.address()),
                AddressMapper.INSTANCE.phone(profile.phoneNumber()),
                AddressMapper.INSTANCE.phone(profile.faxNumber()),
                profile.employeeCount().getOrNull(),
                profile.revenue().getOrNull(),
                OptionMapping.texts(profile.tags()),
                OptionMapping.texts(profile.websites()),
                OptionMapping.each(profile.tickers(), ticker -> new TickerDto(ticker.symbol(), ticker.exchange())),
                AddressMapper.INSTANCE.twitter(profile.twitter()),
                profile.externalSystemUrl().getOrNull(),
                modified,
                created,
                trustor,
                CustomFieldsMapper.schemaOfOrganization(profile.customFields()),
                CustomFieldsMapper.values(profile.customFields()),
                sources,
                selfUri);
    }
}
