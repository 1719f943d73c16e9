package org.externalcontacts.domain.trustor;

import java.time.Instant;
import org.externalcontacts.domain.organization.OrganizationId;

/** The link of an external organization to a trustor (rule 8.2). */
public record TrustorLink(OrganizationId organization, TrustorId trustor, Instant created) {}
