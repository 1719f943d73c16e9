package org.externalcontacts.domain.merge;

import org.externalcontacts.domain.contact.ContactId;

/** One merge of two contacts into a new one (BEHAVIOUR 4.4). */
public record MergeOperation(ContactId source, ContactId target, ContactId result) {}
