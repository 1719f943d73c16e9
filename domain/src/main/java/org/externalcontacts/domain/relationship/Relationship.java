package org.externalcontacts.domain.relationship;

import io.vavr.collection.List;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Ties a user of the platform to an external organization.
 *
 * @param label role of the user, such as account manager
 * @param stamps listings are ordered by them; the platform does not show them
 * @param externalDataSources links to source records, only when asked for with {@code expand}
 */
public record Relationship(
        RelationshipId id,
        UserId user,
        OrganizationId organization,
        String label,
        Stamps stamps,
        List<ExternalDataSource> externalDataSources) {}
