package org.externalcontacts.domain.conversation;

/** One communication of a conversation, over one medium. */
public record Communication(ConversationId conversation, CommunicationId communication, MediaType mediaType) {}
