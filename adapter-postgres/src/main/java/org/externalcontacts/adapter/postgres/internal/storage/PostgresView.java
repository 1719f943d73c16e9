package org.externalcontacts.adapter.postgres.internal.storage;

import org.externalcontacts.adapter.postgres.internal.activity.PostgresConversations;
import org.externalcontacts.adapter.postgres.internal.activity.PostgresSessions;
import org.externalcontacts.adapter.postgres.internal.contact.PostgresContacts;
import org.externalcontacts.adapter.postgres.internal.identity.PostgresIdentifiers;
import org.externalcontacts.adapter.postgres.internal.note.PostgresNotes;
import org.externalcontacts.adapter.postgres.internal.organization.PostgresOrganizations;
import org.externalcontacts.adapter.postgres.internal.organization.PostgresTrustors;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.relationship.PostgresRelationships;
import org.externalcontacts.adapter.postgres.internal.request.PostgresRequests;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.application.storage.NoteRecords;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.application.storage.RequestRecords;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.application.storage.View;

/** One snapshot. Each method of the records is a query, run when it is called. */
record PostgresView(Transaction transaction, ReadSet seen, Lexemes lexemes) implements View {

    @Override
    public ContactRecords contacts() {
        return new PostgresContacts(transaction, seen, lexemes);
    }

    @Override
    public IdentifierRecords identifiers() {
        return new PostgresIdentifiers(transaction, seen);
    }

    @Override
    public OrganizationRecords organizations() {
        return new PostgresOrganizations(transaction, seen, lexemes);
    }

    @Override
    public TrustorRecords trustors() {
        return new PostgresTrustors(transaction);
    }

    @Override
    public NoteRecords notes() {
        return new PostgresNotes(transaction, seen);
    }

    @Override
    public RelationshipRecords relationships() {
        return new PostgresRelationships(transaction, seen);
    }

    @Override
    public SchemaRecords schemas() {
        return new PostgresSchemas(transaction, seen);
    }

    @Override
    public ConversationRecords conversations() {
        return new PostgresConversations(transaction, seen);
    }

    @Override
    public SessionRecords sessions() {
        return new PostgresSessions(transaction, seen);
    }

    @Override
    public RequestRecords requests() {
        return new PostgresRequests(transaction);
    }

    @Override
    public Found<ContactView> searchWithOrganizations(ContactSearch search) {
        return new PostgresContacts(transaction, seen, lexemes).searchWithOrganizations(search);
    }
}
