package org.externalcontacts.application.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.organization.OrganizationId;

/** A search among listed contacts: text and organization must both match; order as in {@link ContactOrder}. */
public record ContactSearch(
        SearchText text, Option<OrganizationId> organization, List<Sort.Key> order, int offset, int limit) {}
