package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** A consistent state of an engine's records, one accessor per noun. Results are computed on demand. */
public interface View {

    /** Contacts. */
    ContactRecords contacts();

    /** The owners of identifiers. */
    IdentifierRecords identifiers();

    /** Organizations. */
    OrganizationRecords organizations();

    /** Links between organizations and trustors. */
    TrustorRecords trustors();

    /** Notes. */
    NoteRecords notes();

    /** Relationships. */
    RelationshipRecords relationships();

    /** Schemas in all their versions. */
    SchemaRecords schemas();

    /** Associations of contacts with conversations. */
    ConversationRecords conversations();

    /** Journey sessions. */
    SessionRecords sessions();

    /** Calls with idempotency keys that were carried out. */
    RequestRecords requests();

    /** Contacts that match, as {@link ContactRecords#search} finds them, each with its organization: a database reads both together. */
    default Found<ContactView> searchWithOrganizations(ContactSearch search) {
        Found<Contact> found = contacts().search(search);
        return new Found<>(withOrganizations(found.entities()), found.total());
    }

    /** These contacts, each with its organization. */
    default List<ContactView> withOrganizations(List<Contact> contacts) {
        Map<OrganizationId, Organization> organizations = organizations()
                .findAll(contacts.flatMap(contact -> contact.profile().organization()));
        return contacts.map(contact ->
                new ContactView(contact, contact.profile().organization().flatMap(organizations::get), List.empty()));
    }
}
