package org.externalcontacts.application.search;

import io.vavr.collection.List;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;

/**
 * A search among organizations.
 *
 * @param order the keys asked for; then by name and id, so that the order is total and pages never overlap (rules 5.4, 20.2)
 * @param page which of those that match are wanted
 */
public record OrganizationSearch(SearchText text, List<Sort.Key> order, PageRequest page) {}
