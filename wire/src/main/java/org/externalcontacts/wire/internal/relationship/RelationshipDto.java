package org.externalcontacts.wire.internal.relationship;

import java.util.List;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.jspecify.annotations.Nullable;

/** How a user of the platform stands to an organization. */
public record RelationshipDto(
        @Nullable String id,
        @Nullable UserDto user,
        @Nullable ExternalOrganizationDto externalOrganization,
        @Nullable String relationship,
        @Nullable List<ExternalDataSourceDto> externalDataSources,
        @Nullable String selfUri) {}
