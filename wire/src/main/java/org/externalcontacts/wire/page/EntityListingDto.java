package org.externalcontacts.wire.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All entities at once: the identifiers of a contact, the schemas (BEHAVIOUR 3.8, 10.8). */
public record EntityListingDto<T>(
        @Nullable Long total,
        @Nullable List<T> entities,
        @Nullable String selfUri) {}
