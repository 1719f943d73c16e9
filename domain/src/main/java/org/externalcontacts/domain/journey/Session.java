package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;

/**
 * A journey session of a contact: on the web, in an app, in a conversation (BEHAVIOUR 11). Made by the platform, or
 * recorded by an embedding app (BEHAVIOUR 20.9).
 *
 * @param contact exactly the contact it was recorded for, ancestor or not (BEHAVIOUR 4.9)
 * @param conversation the conversation it is, if it is one
 */
public record Session(
        SessionId id,
        ContactId contact,
        Option<ConversationId> conversation,
        Instant created,
        Option<Instant> ended,
        SessionDetails details) {}
