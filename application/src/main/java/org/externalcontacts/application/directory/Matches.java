package org.externalcontacts.application.directory;

import io.vavr.collection.List;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/**
 * Whom a value belongs to: contacts and organizations, at most {@value #MOST} together, contacts first (BEHAVIOUR 5.6).
 *
 * @param views the contacts, with the parts that were asked for beside each
 */
public record Matches(List<ContactView> views, List<Organization> organizations) {

    /** The maximum number of results, contacts and organizations together. */
    public static final int MOST = 25;

    /** The contacts alone. */
    public List<Contact> contacts() {
        return views.map(ContactView::contact);
    }
}
