package org.externalcontacts.application.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** Organizations as they are stored, nothing expanded. */
public interface OrganizationRecords {

    /** The organization of this id. */
    Option<Organization> find(OrganizationId id);

    /** The organizations of these ids; absent for ids that none has. */
    default Map<OrganizationId, Organization> findAll(Seq<OrganizationId> ids) {
        return HashMap.ofEntries(ids.distinct().flatMap(id -> find(id).map(one -> Tuple.of(id, one))));
    }

    /** Those of these ids that organizations have. Whoever needs no more than that lets a storage ask later, when it stores the decision. */
    default Set<OrganizationId> existing(Seq<OrganizationId> ids) {
        return findAll(ids).keySet();
    }

    /** Organizations that match, in the requested order, with the exact total number of matches. */
    Found<Organization> search(OrganizationSearch search);

    /** Organizations in the order of their ids as text, those after an id, up to a limit. */
    List<Organization> scan(Option<OrganizationId> after, int limit);

    /** Organizations with this phone or handle, in the default order, up to a limit. */
    List<Organization> reachedBy(LookupValue value, int limit);
}
