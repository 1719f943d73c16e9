package org.externalcontacts.application.directory;

import io.vavr.collection.List;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/** Whom a value belongs to: contacts and organizations, at most {@value #MOST} together, contacts first (BEHAVIOUR 5.6). */
public record Matches(List<Contact> contacts, List<Organization> organizations) {

    /** Only so many are given, of both kinds together. */
    public static final int MOST = 25;
}
