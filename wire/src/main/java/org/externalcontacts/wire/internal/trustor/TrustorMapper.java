package org.externalcontacts.wire.internal.trustor;

import io.vavr.collection.List;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.reference.NamedRefDto;
import org.externalcontacts.wire.internal.reference.References;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Writes trustors and the links to them. */
@Mapper(
        config = WireMapping.class,
        uses = {SelfUris.class, References.class})
public interface TrustorMapper {

    /** The one mapper; it has no state. */
    TrustorMapper INSTANCE = Mappers.getMapper(TrustorMapper.class);

    /** The trustor as answers carry it. */
    @Mapping(target = "dateCreated", source = "created")
    @Mapping(target = "organization", source = ".")
    @Mapping(target = "authorization", source = "permissions")
    @Mapping(target = "selfUri", ignore = true)
    TrustorDto dto(Trustor trustor);

    /** The link as answers carry it. */
    @Mapping(target = "externalOrganizationId", source = "organization")
    @Mapping(target = "trustorOrgId", source = "trustor")
    @Mapping(target = "dateCreated", source = "created")
    @Mapping(target = "externalOrganizationUri", source = "organization", qualifiedByName = "selfUri")
    ExternalOrganizationTrustorLinkDto dto(TrustorLink link);

    default NamedRefDto organization(Trustor trustor) {
        return new NamedRefDto(trustor.id().text(), trustor.name().getOrNull(), null);
    }

    default @Nullable TrusteeAuthorizationDto authorization(List<String> permissions) {
        return permissions.isEmpty() ? null : new TrusteeAuthorizationDto(permissions.toJavaList());
    }
}
