package org.externalcontacts.testkit.contract;

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

/** A view with other records of some nouns. */
record DraftedView(
        ContactRecords contacts,
        IdentifierRecords identifiers,
        OrganizationRecords organizations,
        TrustorRecords trustors,
        NoteRecords notes,
        RelationshipRecords relationships,
        SchemaRecords schemas,
        ConversationRecords conversations,
        SessionRecords sessions,
        RequestRecords requests)
        implements View {

    static View of(View healthy, SchemaRecords schemas) {
        return new DraftedView(
                healthy.contacts(),
                healthy.identifiers(),
                healthy.organizations(),
                healthy.trustors(),
                healthy.notes(),
                healthy.relationships(),
                schemas,
                healthy.conversations(),
                healthy.sessions(),
                healthy.requests());
    }

    static View of(View healthy, ContactRecords contacts, IdentifierRecords identifiers) {
        return new DraftedView(
                contacts,
                identifiers,
                healthy.organizations(),
                healthy.trustors(),
                healthy.notes(),
                healthy.relationships(),
                healthy.schemas(),
                healthy.conversations(),
                healthy.sessions(),
                healthy.requests());
    }
}
