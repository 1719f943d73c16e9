package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.NavigableSet;
import org.externalcontacts.application.page.SortKey;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.RelationshipOrder;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Relationships in memory. */
final class InMemoryRelationships implements RelationshipRecords {

    private final GroupedRecords<OrganizationId, Relationship> relationships = new GroupedRecords<>(
            relationship -> relationship.id().value(), Relationship::organization, RelationshipOrder.by(List.empty()));

    @Override
    public Option<Relationship> find(RelationshipId id) {
        return relationships.find(id.value());
    }

    @Override
    public Found<Relationship> of(OrganizationId organization, List<SortKey> order, int offset, int limit) {
        NavigableSet<Relationship> found = relationships.inGroup(organization);
        FirstOf<Relationship> first = new FirstOf<>(RelationshipOrder.by(order), offset + limit);
        found.forEach(first::offer);
        return new Found<>(first.inOrder().drop(offset), found.size());
    }

    @Override
    public List<Relationship> scan(Option<RelationshipId> after, int limit) {
        return relationships.scan(after.map(RelationshipId::value), limit);
    }

    void put(Relationship relationship) {
        relationships.put(relationship);
    }

    void remove(RelationshipId id) {
        relationships.remove(id.value());
    }

    void removeAll(OrganizationId organization) {
        relationships.removeGroup(organization);
    }

    Iterable<Relationship> all() {
        return relationships.all();
    }
}
