package org.externalcontacts.domain.conversation;

import org.externalcontacts.domain.contact.ContactId;

/**
 * A contact takes part in a communication. It names exactly the contact it was made for, ancestor or not
 * (rule 4.6).
 */
public record Association(Communication communication, ContactId contact) {}
