package org.externalcontacts.application.organization;

import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** One item of a bulk update: which organization, and its new profile. */
public record OrganizationUpdate(OrganizationId id, OrganizationProfile profile) {}
