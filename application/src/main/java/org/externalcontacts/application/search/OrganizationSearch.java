package org.externalcontacts.application.search;

import io.vavr.collection.List;
import org.externalcontacts.application.page.Sort;

/** A search among organizations; order as in {@link OrganizationOrder}. */
public record OrganizationSearch(SearchText text, List<Sort.Key> order, int offset, int limit) {}
