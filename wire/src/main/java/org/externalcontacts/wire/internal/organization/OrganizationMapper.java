package org.externalcontacts.wire.internal.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.wire.internal.address.AddressMapper;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.externalcontacts.wire.internal.schema.CustomFieldsMapper;
import org.externalcontacts.wire.internal.trustor.TrustorDto;
import org.externalcontacts.wire.internal.trustor.TrustorMapper;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Writes organizations. */
@Mapper(
        config = WireMapping.class,
        uses = {AddressMapper.class, CustomFieldsMapper.class, SelfUris.class, DataSources.class})
public interface OrganizationMapper {

    /** The one mapper; it has no state. */
    OrganizationMapper INSTANCE = Mappers.getMapper(OrganizationMapper.class);

    /** The organization as answers carry it, with what was asked for. */
    @Mapping(target = "id", source = "organization.id")
    @Mapping(target = "name", source = "organization.profile.name")
    @Mapping(target = "companyType", source = "organization.profile.companyType")
    @Mapping(target = "industry", source = "organization.profile.industry")
    @Mapping(target = "primaryContactId", source = "organization.profile.primaryContact")
    @Mapping(target = "address", source = "organization.profile.address")
    @Mapping(target = "phoneNumber", source = "organization.profile.phoneNumber")
    @Mapping(target = "faxNumber", source = "organization.profile.faxNumber")
    @Mapping(target = "employeeCount", source = "organization.profile.employeeCount")
    @Mapping(target = "revenue", source = "organization.profile.revenue")
    @Mapping(target = "tags", source = "organization.profile.tags")
    @Mapping(target = "websites", source = "organization.profile.websites")
    @Mapping(target = "tickers", source = "organization.profile.tickers")
    @Mapping(target = "twitterId", source = "organization.profile.twitter")
    @Mapping(target = "externalSystemUrl", source = "organization.profile.externalSystemUrl")
    @Mapping(target = "schema", source = "organization.profile.customFields", qualifiedByName = "schemaOfOrganization")
    @Mapping(target = "customFields", source = "organization.profile.customFields")
    @Mapping(target = "modifyDate", source = "organization.dates.modified")
    @Mapping(target = "createDate", source = "organization.dates.created")
    @Mapping(target = "selfUri", source = "organization.id", qualifiedByName = "selfUri")
    ExternalOrganizationDto dto(OrganizationView view);

    /** The organization as answers carry it. */
    default ExternalOrganizationDto dto(Organization organization) {
        return dto(OrganizationView.of(organization));
    }

    /** What a caller may write, as requests carry it. */
    @Mapping(target = "primaryContactId", source = "primaryContact")
    @Mapping(target = "twitterId", source = "twitter")
    @Mapping(target = "schema", source = "customFields", qualifiedByName = "schemaOfOrganization")
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "modifyDate", ignore = true)
    @Mapping(target = "createDate", ignore = true)
    @Mapping(target = "trustor", ignore = true)
    @Mapping(target = "externalDataSources", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    ExternalOrganizationDto dto(OrganizationProfile profile);

    /** A reference to an organization, which stands where the platform has no more to say (BEHAVIOUR 2.6). */
    default ExternalOrganizationDto reference(OrganizationId id) {
        return ExternalOrganizationDto.reference(id.text(), SelfUris.of(id));
    }

    default @Nullable TrustorDto trustor(Option<Trustor> trustor) {
        return trustor.map(TrustorMapper.INSTANCE::dto).getOrNull();
    }

    default java.util.@Nullable List<TickerDto> tickers(List<OrganizationProfile.Ticker> tickers) {
        return OptionMapping.each(tickers, ticker -> new TickerDto(ticker.symbol(), ticker.exchange()));
    }
}
