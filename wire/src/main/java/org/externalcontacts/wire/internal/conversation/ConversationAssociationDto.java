package org.externalcontacts.wire.internal.conversation;

import org.jspecify.annotations.Nullable;

/** Which contact a communication is linked with; without a contact the link is taken away. */
public record ConversationAssociationDto(
        @Nullable String externalContactId,
        @Nullable String conversationId,
        @Nullable String communicationId,
        @Nullable String mediaType) {}
