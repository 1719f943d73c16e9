package org.externalcontacts.wire.internal.endpoint;

/** The headings under which the API describes its operations, in the order of the description. */
public enum Tag {
    CONTACTS("Contacts", "People outside one's own organization."),
    IDENTITIES("Identities", "Who is who: identifiers, promotion, merging, look-ups."),
    ORGANIZATIONS("Organizations", "Companies that contacts belong to."),
    TRUSTORS("Trustors", "Organizations of the platform that an organization is linked with."),
    NOTES("Notes", "Notes on contacts and organizations."),
    RELATIONSHIPS("Relationships", "What users of the platform are to organizations."),
    SCHEMAS("Schemas", "Custom fields of contacts and organizations."),
    JOURNEYS("Journeys", "What contacts did on the web and in conversations."),
    CONVERSATIONS("Conversations", "Which contact a conversation is with.");

    private final String title;
    private final String description;

    Tag(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** The heading itself. */
    public String title() {
        return title;
    }

    /** One sentence on what the operations under it have in common. */
    public String description() {
        return description;
    }
}
