package org.externalcontacts.adapter.inmemory;

import java.util.function.UnaryOperator;
import org.externalcontacts.application.storage.View;

/** All records, noun by noun. Not thread-safe: {@link InMemoryStorage} guards it. */
final class InMemoryRecords implements View {

    private final InMemorySchemas schemas = new InMemorySchemas();
    private final OrganizationTable organizationTable = new OrganizationTable();
    private final InMemoryTrustors trustors = new InMemoryTrustors();
    private final InMemoryNotes notes = new InMemoryNotes();
    private final InMemoryRelationships relationships = new InMemoryRelationships();
    private final InMemoryConversations conversations = new InMemoryConversations();
    private final InMemorySessions sessions = new InMemorySessions();
    private final InMemoryOrganizations organizations;
    private final ContactStore store;
    private final InMemoryContacts contacts;
    private final InMemoryIdentifiers identifiers;

    /** {@code wrapped} may put an encoder of its own before the real one. */
    InMemoryRecords(UnaryOperator<Encoder> wrapped) {
        Encoder encoder = wrapped.apply(new RecordEncoder(schemas, organizationTable));
        this.organizations = new InMemoryOrganizations(organizationTable, schemas, encoder);
        this.store = new ContactStore(organizationTable, schemas, encoder);
        this.contacts = new InMemoryContacts(store, organizationTable, new ContactFinder(store, organizations));
        this.identifiers = new InMemoryIdentifiers(store.table());
    }

    /** Contacts for writing. */
    ContactStore store() {
        return store;
    }

    /** Forgets organizations that are gone, once all their contacts have left them. */
    void forgetAbandoned() {
        organizationTable.free(store.indexes()::hasMembers);
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
