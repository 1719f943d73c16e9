package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** A channel of a conversation. */
public record ConversationChannelDto(
        @Nullable String type,
        @Nullable String messageType,
        @Nullable String platform) {}
