package org.externalcontacts.application.conversation;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;

/** Associations of contacts with conversations. */
public interface Conversations {

    /**
     * Associates a contact with a communication, in place of any other. Exactly this contact, ancestor or not (rule 4.6). The
     * platform accepts this and does it a little later; a local engine does it at once (rule 12.1). Refused: lacking
     * permission, an unknown contact, a media type of more than 255 characters.
     */
    @Fulfils(Operation.PUT_CONVERSATION)
    Either<Refusal, Done> associate(Communication communication, ContactId contact);

    /** Ends the association of a communication, if there is one. Refused for lacking permission or an invalid media type. */
    @Fulfils(Operation.PUT_CONVERSATION)
    Either<Refusal, Done> disassociate(Communication communication);

    /** The contacts of a conversation, in the order of communication ids. Local engines only, for the embedding app. */
    Either<Refusal, List<Association>> of(ConversationId conversation);
}
