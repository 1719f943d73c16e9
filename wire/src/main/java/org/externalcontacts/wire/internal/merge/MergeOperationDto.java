package org.externalcontacts.wire.internal.merge;

import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** The merge that a contact took part in. */
public record MergeOperationDto(
        @Nullable EntityRefDto sourceContact,
        @Nullable EntityRefDto targetContact,
        @Nullable EntityRefDto resultingContact) {}
