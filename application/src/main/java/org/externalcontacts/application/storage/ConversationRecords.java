package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.ConversationId;

/** Associations of contacts with conversations. */
public interface ConversationRecords {

    /** The associations of a conversation, one for each communication that has any, in no order. */
    List<Association> of(ConversationId conversation);

    /** The associations of exactly these contacts, in no order. */
    List<Association> ofContacts(Seq<ContactId> contacts);
}
