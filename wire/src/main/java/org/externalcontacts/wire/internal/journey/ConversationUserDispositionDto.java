package org.externalcontacts.wire.internal.journey;

import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** How an agent wrapped up a conversation. */
public record ConversationUserDispositionDto(
        @Nullable String code,
        @Nullable String notes,
        @Nullable EntityRefDto user) {}
