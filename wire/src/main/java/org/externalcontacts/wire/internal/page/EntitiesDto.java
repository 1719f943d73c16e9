package org.externalcontacts.wire.internal.page;

import java.util.List;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** Entities and nothing else: the identifiers of a contact (rule 3.8). */
public record EntitiesDto<T>(@Nullable List<T> entities) implements Envelope {}
