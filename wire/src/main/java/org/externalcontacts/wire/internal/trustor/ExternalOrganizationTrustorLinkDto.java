package org.externalcontacts.wire.internal.trustor;

import org.jspecify.annotations.Nullable;

/** Which trustor an organization stands for. */
public record ExternalOrganizationTrustorLinkDto(
        @Nullable String externalOrganizationId,
        @Nullable String trustorOrgId,
        @Nullable String dateCreated,
        @Nullable String externalOrganizationUri) {}
