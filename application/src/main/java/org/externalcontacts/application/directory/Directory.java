package org.externalcontacts.application.directory;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/** Reverse look-up: the owner of a phone number, e-mail address or Twitter handle. */
public interface Directory {

    /**
     * Reverse white pages: contacts and organizations with exactly this e-mail, E.164 phone or Twitter handle in any field; no match
     * is not a refusal (rule 5.6). Curated contacts only (rule 1.7). Refused: any other value.
     */
    @Fulfils(Operation.GET_REVERSEWHITEPAGESLOOKUP)
    Either<Refusal, Matches> lookup(String value, ContactView.Part... expand);

    /**
     * Whom a value belongs to: contacts and organizations, at most {@value #MOST} together, contacts first (rule 5.6).
     *
     * @param views the contacts, with the parts that were asked for beside each
     */
    record Matches(List<ContactView> views, List<Organization> organizations) {

        /** The maximum number of results, contacts and organizations together. */
        public static final int MOST = 25;

        /** The contacts alone. */
        public List<Contact> contacts() {
            return views.map(ContactView::contact);
        }
    }
}
