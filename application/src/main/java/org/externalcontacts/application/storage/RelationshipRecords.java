package org.externalcontacts.application.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Relationships as they are stored, nothing expanded. */
public interface RelationshipRecords {

    /** The relationship of this id. */
    Option<Relationship> find(RelationshipId id);

    /** The relationships of these ids; absent for ids that none has. */
    default Map<RelationshipId, Relationship> findAll(Seq<RelationshipId> ids) {
        return HashMap.ofEntries(ids.distinct().flatMap(id -> find(id).map(one -> Tuple.of(id, one))));
    }

    /** This page of the relationships of an organization, in this order, then newest first, then by id (rules 5.4, 20.2). */
    Found<Relationship> of(OrganizationId organization, List<Sort.Key> order, PageRequest page);

    /** Relationships in the order of their ids as text, those after an id, up to a limit. */
    List<Relationship> scan(Option<RelationshipId> after, int limit);
}
