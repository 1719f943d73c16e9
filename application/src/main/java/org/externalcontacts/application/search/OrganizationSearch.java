package org.externalcontacts.application.search;

import io.vavr.collection.List;
import org.externalcontacts.application.page.SortKey;

/** A search among organizations; order as in {@link OrganizationOrder}. */
public record OrganizationSearch(SearchText text, List<SortKey> order, int offset, int limit) {}
