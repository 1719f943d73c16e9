package org.externalcontacts.wire.internal.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
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

    /** The organization as answers carry it. */
    @Mapping(target = "name", source = "profile.name")
    @Mapping(target = "companyType", source = "profile.companyType")
    @Mapping(target = "industry", source = "profile.industry")
    @Mapping(target = "primaryContactId", source = "profile.primaryContact")
    @Mapping(target = "address", source = "profile.address")
    @Mapping(target = "phoneNumber", source = "profile.phoneNumber")
    @Mapping(target = "faxNumber", source = "profile.faxNumber")
    @Mapping(target = "employeeCount", source = "profile.employeeCount")
    @Mapping(target = "revenue", source = "profile.revenue")
    @Mapping(target = "tags", source = "profile.tags")
    @Mapping(target = "websites", source = "profile.websites")
    @Mapping(target = "tickers", source = "profile.tickers")
    @Mapping(target = "twitterId", source = "profile.twitter")
    @Mapping(target = "externalSystemUrl", source = "profile.externalSystemUrl")
    @Mapping(target = "schema", source = "profile.customFields", qualifiedByName = "schemaOfOrganization")
    @Mapping(target = "customFields", source = "profile.customFields")
    @Mapping(target = "modifyDate", source = "stamps.modified")
    @Mapping(target = "createDate", source = "stamps.created")
    @Mapping(target = "selfUri", source = "id", qualifiedByName = "selfUri")
    ExternalOrganizationDto dto(Organization organization);

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

    default java.util.@Nullable List<TickerDto> tickers(List<Ticker> tickers) {
        return OptionMapping.each(tickers, ticker -> new TickerDto(ticker.symbol(), ticker.exchange()));
    }
}
