package org.externalcontacts.wire.internal.endpoint;

/** The headings under which the API describes its operations, in the order of the description. */
public enum Tag {
    CONTACTS("Contacts", "People outside your own organization."),
    IDENTITIES("Identities", "Identifiers, promotion, merging and look-ups."),
    ORGANIZATIONS("Organizations", "Companies that contacts belong to."),
    TRUSTORS("Trustors", "Platform organizations that an external organization is linked with."),
    NOTES("Notes", "Notes on contacts and organizations."),
    RELATIONSHIPS("Relationships", "Relationships between platform users and external organizations."),
    SCHEMAS("Schemas", "Custom fields of contacts and organizations."),
    JOURNEYS("Journeys", "What contacts did on the web and in conversations."),
    CONVERSATIONS("Conversations", "The external contact of a conversation.");

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
