package org.externalcontacts.adapter.inmemory;

import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;

/** All records, noun by noun, and the removals that reach over several nouns. Not thread-safe: {@link InMemoryStorage} guards it. */
final class InMemoryRecords implements View {

    private final InMemorySchemas schemas = new InMemorySchemas();
    private final InMemoryOrganizations organizations = new InMemoryOrganizations(schemas);
    private final ContactStore store = new ContactStore(organizations, schemas);
    private final InMemoryContacts contacts = new InMemoryContacts(store, new ContactFinder(store, organizations));
    private final InMemoryIdentifiers identifiers = new InMemoryIdentifiers(store);
    private final InMemoryTrustors trustors = new InMemoryTrustors();
    private final InMemoryNotes notes = new InMemoryNotes();
    private final InMemoryRelationships relationships = new InMemoryRelationships();
    private final InMemoryConversations conversations = new InMemoryConversations();
    private final InMemorySessions sessions = new InMemorySessions();

    /** Contacts for writing. */
    ContactStore store() {
        return store;
    }

    /** A contact with all that hangs on it. */
    void remove(ContactId contact) {
        identifiers.forget(contact);
        notes.removeAll(NoteOwner.of(contact));
        sessions.removeAll(contact);
        conversations.removeAll(contact);
        store.remove(contact);
    }

    /** An organization with all that hangs on it; its contacts stay, without it (BEHAVIOUR 8.5). */
    void remove(OrganizationId organization) {
        notes.removeAll(NoteOwner.of(organization));
        relationships.removeAll(organization);
        trustors.unlink(organization);
        store.leaveOrganization(organization);
        organizations.remove(organization);
    }

    @Override
    public InMemoryContacts contacts() {
        return contacts;
    }

    @Override
    public InMemoryIdentifiers identifiers() {
        return identifiers;
    }

    @Override
    public InMemoryOrganizations organizations() {
        return organizations;
    }

    @Override
    public InMemoryTrustors trustors() {
        return trustors;
    }

    @Override
    public InMemoryNotes notes() {
        return notes;
    }

    @Override
    public InMemoryRelationships relationships() {
        return relationships;
    }

    @Override
    public InMemorySchemas schemas() {
        return schemas;
    }

    @Override
    public InMemoryConversations conversations() {
        return conversations;
    }

    @Override
    public InMemorySessions sessions() {
        return sessions;
    }
}
