package org.externalcontacts.wire.internal.relationship;

import io.vavr.control.Option;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.wire.internal.directory.DirectoryMapper;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.organization.OrganizationMapper;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Writes relationships. Users and organizations are references in them (BEHAVIOUR 9.1); the platform tells no times. */
@Mapper(
        config = WireMapping.class,
        uses = {SelfUris.class, DataSources.class})
public interface RelationshipMapper {

    /** The one mapper; it has no state. */
    RelationshipMapper INSTANCE = Mappers.getMapper(RelationshipMapper.class);

    /** The relationship as answers carry it, with what was asked for. */
    @Mapping(target = "id", source = "relationship.id")
    @Mapping(target = "user", source = "relationship.user")
    @Mapping(target = "externalOrganization", source = "relationship.organization")
    @Mapping(target = "relationship", source = "relationship.label")
    @Mapping(target = "selfUri", source = "relationship.id", qualifiedByName = "selfUri")
    RelationshipDto dto(RelationshipView view);

    /** The relationship as answers carry it. */
    default RelationshipDto dto(Relationship relationship) {
        return dto(RelationshipView.of(relationship));
    }

    /** What a caller may write, as requests carry it. */
    @Mapping(target = "externalOrganization", source = "organization")
    @Mapping(target = "relationship", source = "label")
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "externalDataSources", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    RelationshipDto dto(Relationship.Draft draft);

    default UserDto user(UserId id) {
        return DirectoryMapper.INSTANCE.reference(id);
    }

    default @Nullable UserDto user(Option<UserId> id) {
        return id.map(this::user).getOrNull();
    }

    default ExternalOrganizationDto organization(OrganizationId id) {
        return OrganizationMapper.INSTANCE.reference(id);
    }

    default @Nullable ExternalOrganizationDto organization(Option<OrganizationId> id) {
        return id.map(this::organization).getOrNull();
    }
}
