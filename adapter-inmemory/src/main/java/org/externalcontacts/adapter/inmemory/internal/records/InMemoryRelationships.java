package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.adapter.inmemory.internal.order.FirstOf;
import org.externalcontacts.application.internal.search.RelationshipOrder;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Relationships in memory. */
public final class InMemoryRelationships implements RelationshipRecords {

    private final GroupedRecords<OrganizationId, Relationship> relationships = new GroupedRecords<>(
            Relationship::organization,
            relationship -> new GroupedRecords.Place(
                    created(relationship), relationship.id().value()));

    @Override
    public Option<Relationship> find(RelationshipId id) {
        return relationships.find(id.value());
    }

    @Override
    public Found<Relationship> of(OrganizationId organization, List<Sort.Key> order, PageRequest page) {
        FirstOf<Relationship> first = new FirstOf<>(RelationshipOrder.by(order), page.offset() + page.size());
        relationships.inGroup(organization).forEach(first::offer);
        return new Found<>(first.inOrder().drop(page.offset()), relationships.sizeOf(organization));
    }

    @Override
    public List<Relationship> scan(Option<RelationshipId> after, int limit) {
        return relationships.scan(after.map(RelationshipId::value), limit);
    }

    /** Relationships for writing. */
    public GroupedRecords<OrganizationId, Relationship> records() {
        return relationships;
    }

    /** A local engine stamps every relationship it stores. */
    private static Instant created(Relationship relationship) {
        return relationship.dates().map(AuditDates::created).get();
    }
}
