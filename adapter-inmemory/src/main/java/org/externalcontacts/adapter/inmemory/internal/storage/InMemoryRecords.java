package org.externalcontacts.adapter.inmemory.internal.storage;

import java.util.function.UnaryOperator;
import org.externalcontacts.adapter.inmemory.internal.claims.InMemoryIdentifiers;
import org.externalcontacts.adapter.inmemory.internal.records.InMemoryConversations;
import org.externalcontacts.adapter.inmemory.internal.records.InMemoryNotes;
import org.externalcontacts.adapter.inmemory.internal.records.InMemoryRelationships;
import org.externalcontacts.adapter.inmemory.internal.records.InMemoryRequests;
import org.externalcontacts.adapter.inmemory.internal.records.InMemorySchemas;
import org.externalcontacts.adapter.inmemory.internal.records.InMemorySessions;
import org.externalcontacts.adapter.inmemory.internal.records.InMemoryTrustors;
import org.externalcontacts.adapter.inmemory.internal.search.InMemoryContacts;
import org.externalcontacts.adapter.inmemory.internal.search.InMemoryOrganizations;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.adapter.inmemory.internal.store.Encoder;
import org.externalcontacts.adapter.inmemory.internal.store.OrganizationStore;
import org.externalcontacts.adapter.inmemory.internal.store.RecordEncoder;
import org.externalcontacts.adapter.inmemory.internal.table.OrganizationTable;
import org.externalcontacts.application.storage.View;

/** All records, noun by noun. Not thread-safe: {@link InMemoryStorage} guards it. */
public final class InMemoryRecords implements View {

    private final InMemorySchemas schemas = new InMemorySchemas();
    private final OrganizationTable organizationTable = new OrganizationTable();
    private final InMemoryTrustors trustors = new InMemoryTrustors();
    private final InMemoryNotes notes = new InMemoryNotes();
    private final InMemoryRelationships relationships = new InMemoryRelationships();
    private final InMemoryConversations conversations = new InMemoryConversations();
    private final InMemorySessions sessions = new InMemorySessions();
    private final InMemoryRequests requests = new InMemoryRequests();
    private final OrganizationStore organizationStore;
    private final ContactStore contactStore;
    private final InMemoryOrganizations organizations;
    private final InMemoryContacts contacts;
    private final InMemoryIdentifiers identifiers;

    /** {@code wrapped} may put an encoder of its own before the real one. */
    InMemoryRecords(UnaryOperator<Encoder> wrapped) {
        Encoder encoder = wrapped.apply(new RecordEncoder(schemas, organizationTable));
        this.organizationStore = new OrganizationStore(organizationTable, schemas, encoder);
        this.contactStore = new ContactStore(organizationTable, schemas, encoder);
        this.organizations = new InMemoryOrganizations(organizationStore);
        this.identifiers = new InMemoryIdentifiers(contactStore.table());
        this.contacts = new InMemoryContacts(contactStore, organizationStore, identifiers::holder);
    }

    /** Contacts for writing. */
    public ContactStore contactStore() {
        return contactStore;
    }

    /** Organizations for writing. */
    public OrganizationStore organizationStore() {
        return organizationStore;
    }

    /**
     * Forgets organizations that are gone, once all their contacts have left them. Not before: their slots would go to other
     * organizations, which would inherit those contacts.
     */
    void forgetAbandoned() {
        organizationTable.free(contactStore.indexes()::hasMembers);
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

    @Override
    public InMemoryRequests requests() {
        return requests;
    }
}
