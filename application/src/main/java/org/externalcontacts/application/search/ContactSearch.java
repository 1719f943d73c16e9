package org.externalcontacts.application.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * A search among listed contacts: text and organization must both match.
 *
 * @param order the keys asked for; then by last name, first name and id, so that the order is total and pages never overlap
 *     (rules 5.4, 20.2)
 * @param page which of those that match are wanted
 */
public record ContactSearch(
        SearchText text, Option<OrganizationId> organization, List<Sort.Key> order, PageRequest page) {}
