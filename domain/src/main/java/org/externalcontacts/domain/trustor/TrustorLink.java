package org.externalcontacts.domain.trustor;

import java.time.Instant;
import org.externalcontacts.domain.organization.OrganizationId;

/** The link that lets an external organization stand for a trustor (BEHAVIOUR 8.2). */
public record TrustorLink(OrganizationId organization, TrustorId trustor, Instant created) {}
