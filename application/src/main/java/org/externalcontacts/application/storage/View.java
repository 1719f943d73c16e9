package org.externalcontacts.application.storage;

/** One consistent state of an engine's records, noun by noun. Answers are computed when asked for, none ahead. */
public interface View {

    /** Contacts. */
    ContactRecords contacts();

    /** Who holds which identifier. */
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
}
