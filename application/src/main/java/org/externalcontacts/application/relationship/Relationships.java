package org.externalcontacts.application.relationship;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.internal.page.ScanIterator;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/**
 * Use cases on relationships between platform users and organizations. Every use case may be refused for lacking permission, every
 * one that takes a draft for invalid input, an unknown organization or user, and every one that takes an id because nothing goes
 * by it.
 */
public interface Relationships {

    /** Ties a user to an organization (rule 9.1). */
    @Fulfils(Operation.POST_RELATIONSHIPS)
    Either<Refusal, Relationship> create(Relationship.Draft draft);

    /**
     * {@link #create}, once for this key: a repeated call returns what the first one returned (rule 20.14). Also refused: a key that was used
     * for something else. A remote system that takes no keys does not support it.
     */
    Either<Refusal, Relationship> create(Relationship.Draft draft, IdempotencyKey key);

    /** The relationship. */
    @Fulfils(Operation.GET_RELATIONSHIP)
    default Either<Refusal, Relationship> get(RelationshipId id) {
        return view(id).map(RelationshipView::relationship);
    }

    /** The relationship with these parts expanded. */
    @Fulfils(Operation.GET_RELATIONSHIP)
    Either<Refusal, RelationshipView> view(RelationshipId id, RelationshipView.Part... expand);

    /** Replaces all three parts. */
    @Fulfils(Operation.PUT_RELATIONSHIP)
    Either<Refusal, Relationship> update(RelationshipId id, Relationship.Draft draft);

    /**
     * {@link #update} if the relationship still has this version (rule 20.13); otherwise refused as stale. A remote system that has no versions
     * does not support it.
     */
    Either<Refusal, Relationship> update(RelationshipId id, Relationship.Draft draft, Version ifVersion);

    /** Removes a relationship. */
    @Fulfils(Operation.DELETE_RELATIONSHIP)
    Either<Refusal, RelationshipId> delete(RelationshipId id);

    /** {@link #delete} if the relationship still has this version (rule 20.13); otherwise refused as stale. */
    Either<Refusal, RelationshipId> delete(RelationshipId id, Version ifVersion);

    /** The relationships of an organization, page by page within the first 1,000 (rule 5.1). */
    @Fulfils(Operation.GET_ORGANIZATION_RELATIONSHIPS)
    default Either<Refusal, Page<Relationship>> ofOrganization(OrganizationId organization, RelationshipQuery query) {
        return viewsOfOrganization(organization, query).map(page -> page.map(RelationshipView::relationship));
    }

    /** {@link #ofOrganization} with these parts beside each relationship. */
    @Fulfils(Operation.GET_ORGANIZATION_RELATIONSHIPS)
    Either<Refusal, Page<RelationshipView>> viewsOfOrganization(
            OrganizationId organization, RelationshipQuery query, RelationshipView.Part... expand);

    /** Relationships by id, page after page, with no end to how many (rule 6). */
    @Fulfils(Operation.GET_SCAN_RELATIONSHIPS)
    Either<Refusal, CursorPage<Relationship>> scan(ScanRequest request);

    /**
     * Every relationship, read lazily by scanning. A refusal after the first page is thrown as
     * {@link org.externalcontacts.application.page.ScanInterruptedException}.
     */
    default Either<Refusal, Iterator<Relationship>> all() {
        return ScanIterator.over(this::scan);
    }

    /** {@link #all()} as a JDK stream. Pages are fetched lazily, on the thread that reads it. */
    default Either<Refusal, Stream<Relationship>> stream() {
        return ScanIterator.stream(this::scan);
    }

    /** {@link #get} for many. */
    @Fulfils(Operation.POST_BULK_RELATIONSHIPS)
    Either<Refusal, Bulk<Relationship>> bulkGet(Seq<RelationshipId> ids);

    /** {@link #create} for many, in order. */
    @Fulfils(Operation.POST_BULK_RELATIONSHIPS_ADD)
    Either<Refusal, Bulk<Relationship>> bulkCreate(Seq<Relationship.Draft> drafts);

    /** {@link #update} for many, in order. */
    @Fulfils(Operation.POST_BULK_RELATIONSHIPS_UPDATE)
    Either<Refusal, Bulk<Relationship>> bulkUpdate(Seq<Update> updates);

    /** {@link #delete} for many, in order. */
    @Fulfils(Operation.POST_BULK_RELATIONSHIPS_REMOVE)
    Either<Refusal, Bulk<RelationshipId>> bulkDelete(Seq<RelationshipId> ids);

    /** One item of a bulk update: which relationship, and its new content. */
    record Update(RelationshipId id, Relationship.Draft draft) {}
}
