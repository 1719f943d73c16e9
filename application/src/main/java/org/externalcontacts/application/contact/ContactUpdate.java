package org.externalcontacts.application.contact;

import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;

/** One item of a bulk update: which contact, and its new profile (BEHAVIOUR 2.9). */
public record ContactUpdate(ContactId id, ContactProfile profile) {}
