package org.externalcontacts.application.storage;

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
}
