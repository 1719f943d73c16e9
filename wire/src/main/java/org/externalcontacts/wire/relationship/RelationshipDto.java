package org.externalcontacts.wire.relationship;

import java.util.List;
import org.externalcontacts.wire.directory.UserDto;
import org.externalcontacts.wire.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.reference.ExternalDataSourceDto;
import org.jspecify.annotations.Nullable;

/** How a user of the platform stands to an organization. */
public record RelationshipDto(
        @Nullable String id,
        @Nullable UserDto user,
        @Nullable ExternalOrganizationDto externalOrganization,
        @Nullable String relationship,
        @Nullable List<ExternalDataSourceDto> externalDataSources,
        @Nullable String selfUri) {}
