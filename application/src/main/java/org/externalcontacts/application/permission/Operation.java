package org.externalcontacts.application.permission;

import io.vavr.collection.List;

/**
 * The 71 operations of the API and the permissions each one needs: the one table that guard, server and client read.
 */
public enum Operation {
    /** Delete an external contact. */
    DELETE_CONTACT("delete_externalcontacts_contact", Mode.ANY, "externalContacts:contact:delete"),
    /** Delete a note for an external contact. */
    DELETE_CONTACT_NOTE("delete_externalcontacts_contact_note", Mode.ANY, "externalContacts:contact:edit"),
    /** Delete a schema. */
    DELETE_CONTACTS_SCHEMA("delete_externalcontacts_contacts_schema", Mode.ANY, "externalContacts:customFields:edit"),
    /** Delete an external organization. */
    DELETE_ORGANIZATION(
            "delete_externalcontacts_organization",
            Mode.ANY,
            "relate:externalOrganization:delete",
            "externalContacts:externalOrganization:delete"),
    /** Delete a note for an external organization. */
    DELETE_ORGANIZATION_NOTE(
            "delete_externalcontacts_organization_note", Mode.ANY, "externalContacts:externalOrganization:edit"),
    /** Unlink the Trustor for this External Organization. */
    DELETE_ORGANIZATION_TRUSTOR(
            "delete_externalcontacts_organization_trustor", Mode.ANY, "externalContacts:externalOrganization:edit"),
    /** Delete a relationship. */
    DELETE_RELATIONSHIP("delete_externalcontacts_relationship", Mode.ANY, "externalContacts:externalOrganization:edit"),
    /** Fetch an external contact. */
    GET_CONTACT("get_externalcontacts_contact", Mode.ANY, "externalContacts:contact:view"),
    /** List the identifiers for a contact. */
    GET_CONTACT_IDENTIFIERS("get_externalcontacts_contact_identifiers", Mode.ANY, "externalContacts:contact:view"),
    /** Retrieve all sessions for a given external contact. */
    GET_CONTACT_JOURNEY_SESSIONS(
            "get_externalcontacts_contact_journey_sessions", Mode.ANY, "externalContacts:session:view"),
    /** Fetch a note for an external contact. */
    GET_CONTACT_NOTE("get_externalcontacts_contact_note", Mode.ANY, "externalContacts:contact:view"),
    /** List notes for an external contact. */
    GET_CONTACT_NOTES("get_externalcontacts_contact_notes", Mode.ANY, "externalContacts:contact:view"),
    /** Fetch an unresolved external contact. */
    GET_CONTACT_UNRESOLVED("get_externalcontacts_contact_unresolved", Mode.ANY, "externalContacts:contact:view"),
    /** Search for external contacts. */
    GET_CONTACTS("get_externalcontacts_contacts", Mode.ANY, "externalContacts:contact:view"),
    /** Get a schema. */
    GET_CONTACTS_SCHEMA("get_externalcontacts_contacts_schema", Mode.ANY, "externalContacts:customFields:view"),
    /** Get a specific version of a schema. */
    GET_CONTACTS_SCHEMA_VERSION(
            "get_externalcontacts_contacts_schema_version", Mode.ANY, "externalContacts:customFields:view"),
    /** Get all versions of an external contact's schema. */
    GET_CONTACTS_SCHEMA_VERSIONS(
            "get_externalcontacts_contacts_schema_versions", Mode.ANY, "externalContacts:customFields:view"),
    /** Get a list of schemas. */
    GET_CONTACTS_SCHEMAS("get_externalcontacts_contacts_schemas", Mode.ANY, "externalContacts:customFields:view"),
    /** Fetch an external organization. */
    GET_ORGANIZATION(
            "get_externalcontacts_organization",
            Mode.ANY,
            "relate:externalOrganization:view",
            "externalContacts:externalOrganization:view"),
    /** Search for external contacts in an external organization. */
    GET_ORGANIZATION_CONTACTS("get_externalcontacts_organization_contacts", Mode.ANY, "externalContacts:contact:view"),
    /** Fetch a note for an external organization. */
    GET_ORGANIZATION_NOTE(
            "get_externalcontacts_organization_note", Mode.ANY, "externalContacts:externalOrganization:view"),
    /** List notes for an external organization. */
    GET_ORGANIZATION_NOTES(
            "get_externalcontacts_organization_notes",
            Mode.ANY,
            "relate:externalOrganization:view",
            "externalContacts:externalOrganization:view"),
    /** Fetch a relationship for an external organization. */
    GET_ORGANIZATION_RELATIONSHIPS(
            "get_externalcontacts_organization_relationships",
            Mode.ANY,
            "relate:externalOrganization:view",
            "externalContacts:externalOrganization:view"),
    /** Search for external organizations. */
    GET_ORGANIZATIONS(
            "get_externalcontacts_organizations",
            Mode.ANY,
            "relate:externalOrganization:view",
            "externalContacts:externalOrganization:view"),
    /** Get a schema. */
    GET_ORGANIZATIONS_SCHEMA(
            "get_externalcontacts_organizations_schema", Mode.ANY, "externalContacts:customFields:view"),
    /** Get a specific version of a schema. */
    GET_ORGANIZATIONS_SCHEMA_VERSION(
            "get_externalcontacts_organizations_schema_version", Mode.ANY, "externalContacts:customFields:view"),
    /** Get all versions of an external organization's schema. */
    GET_ORGANIZATIONS_SCHEMA_VERSIONS(
            "get_externalcontacts_organizations_schema_versions", Mode.ANY, "externalContacts:customFields:view"),
    /** Get a list of schemas. */
    GET_ORGANIZATIONS_SCHEMAS(
            "get_externalcontacts_organizations_schemas", Mode.ANY, "externalContacts:customFields:view"),
    /** Fetch a relationship. */
    GET_RELATIONSHIP("get_externalcontacts_relationship", Mode.ANY, "externalContacts:externalOrganization:view"),
    /** Look up contacts and externalOrganizations based on an attribute. Maximum of 25 values returned. */
    GET_REVERSEWHITEPAGESLOOKUP(
            "get_externalcontacts_reversewhitepageslookup", Mode.ANY, "externalContacts:contact:view"),
    /** Scan for external contacts using paging. */
    GET_SCAN_CONTACTS("get_externalcontacts_scan_contacts", Mode.ANY, "externalContacts:contact:view"),
    /** Scan for notes using paging. */
    GET_SCAN_NOTES("get_externalcontacts_scan_notes", Mode.ANY, "externalContacts:contact:view"),
    /** Scan for external organizations using paging. */
    GET_SCAN_ORGANIZATIONS(
            "get_externalcontacts_scan_organizations", Mode.ANY, "externalContacts:externalOrganization:view"),
    /** Scan for relationships. */
    GET_SCAN_RELATIONSHIPS("get_externalcontacts_scan_relationships", Mode.ANY, "externalContacts:contact:view"),
    /** Claim or release identifiers for a contact. */
    PATCH_CONTACT_IDENTIFIERS("patch_externalcontacts_contact_identifiers", Mode.ANY, "externalContacts:contact:edit"),
    /** Bulk fetch contacts. */
    POST_BULK_CONTACTS("post_externalcontacts_bulk_contacts", Mode.ANY, "externalContacts:contact:view"),
    /** Bulk add contacts. */
    POST_BULK_CONTACTS_ADD("post_externalcontacts_bulk_contacts_add", Mode.ANY, "externalContacts:contact:add"),
    /** Bulk remove contacts. */
    POST_BULK_CONTACTS_REMOVE(
            "post_externalcontacts_bulk_contacts_remove", Mode.ANY, "externalContacts:contact:delete"),
    /** Bulk fetch unresolved ancestor contacts. */
    POST_BULK_CONTACTS_UNRESOLVED(
            "post_externalcontacts_bulk_contacts_unresolved", Mode.ANY, "externalContacts:contact:view"),
    /** Bulk update contacts. */
    POST_BULK_CONTACTS_UPDATE("post_externalcontacts_bulk_contacts_update", Mode.ANY, "externalContacts:contact:edit"),
    /** Bulk fetch notes. */
    POST_BULK_NOTES(
            "post_externalcontacts_bulk_notes",
            Mode.ALL,
            "externalContacts:contact:view",
            "externalContacts:externalOrganization:view"),
    /** Bulk add notes. */
    POST_BULK_NOTES_ADD(
            "post_externalcontacts_bulk_notes_add",
            Mode.ALL,
            "externalContacts:contact:add",
            "externalContacts:externalOrganization:add"),
    /** Bulk remove notes. */
    POST_BULK_NOTES_REMOVE(
            "post_externalcontacts_bulk_notes_remove",
            Mode.ALL,
            "externalContacts:contact:delete",
            "externalContacts:externalOrganization:delete"),
    /** Bulk update notes. */
    POST_BULK_NOTES_UPDATE(
            "post_externalcontacts_bulk_notes_update",
            Mode.ALL,
            "externalContacts:contact:edit",
            "externalContacts:externalOrganization:edit"),
    /** Bulk fetch organizations. */
    POST_BULK_ORGANIZATIONS(
            "post_externalcontacts_bulk_organizations", Mode.ANY, "externalContacts:externalOrganization:view"),
    /** Bulk add organizations. */
    POST_BULK_ORGANIZATIONS_ADD(
            "post_externalcontacts_bulk_organizations_add", Mode.ANY, "externalContacts:externalOrganization:add"),
    /** Bulk remove organizations. */
    POST_BULK_ORGANIZATIONS_REMOVE(
            "post_externalcontacts_bulk_organizations_remove",
            Mode.ANY,
            "externalContacts:externalOrganization:delete"),
    /** Bulk update organizations. */
    POST_BULK_ORGANIZATIONS_UPDATE(
            "post_externalcontacts_bulk_organizations_update", Mode.ANY, "externalContacts:externalOrganization:edit"),
    /** Bulk fetch relationships. */
    POST_BULK_RELATIONSHIPS(
            "post_externalcontacts_bulk_relationships",
            Mode.ALL,
            "externalContacts:contact:view",
            "externalContacts:externalOrganization:view"),
    /** Bulk add relationships. */
    POST_BULK_RELATIONSHIPS_ADD(
            "post_externalcontacts_bulk_relationships_add",
            Mode.ALL,
            "externalContacts:contact:add",
            "externalContacts:externalOrganization:add"),
    /** Bulk remove relationships. */
    POST_BULK_RELATIONSHIPS_REMOVE(
            "post_externalcontacts_bulk_relationships_remove",
            Mode.ALL,
            "externalContacts:contact:delete",
            "externalContacts:externalOrganization:delete"),
    /** Bulk update relationships. */
    POST_BULK_RELATIONSHIPS_UPDATE(
            "post_externalcontacts_bulk_relationships_update",
            Mode.ALL,
            "externalContacts:contact:edit",
            "externalContacts:externalOrganization:edit"),
    /** Create a note for an external contact. */
    POST_CONTACT_NOTES("post_externalcontacts_contact_notes", Mode.ANY, "externalContacts:contact:edit"),
    /** Promote an observed contact (ephemeral or identified) to a curated contact. */
    POST_CONTACT_PROMOTION("post_externalcontacts_contact_promotion", Mode.ANY, "externalContacts:identity:promote"),
    /** Create an external contact. */
    POST_CONTACTS("post_externalcontacts_contacts", Mode.ANY, "externalContacts:contact:add"),
    /** Create a schema. */
    POST_CONTACTS_SCHEMAS("post_externalcontacts_contacts_schemas", Mode.ANY, "externalContacts:customFields:add"),
    /** Fetch a contact using an identifier type and value. */
    POST_IDENTIFIERLOOKUP(
            "post_externalcontacts_identifierlookup", Mode.ANY, "externalContacts:contact:view", "relate:contact:view"),
    /** Merge two contacts into a new contact record. */
    POST_MERGE_CONTACTS("post_externalcontacts_merge_contacts", Mode.ANY, "externalContacts:identity:merge"),
    /** Create a note for an external organization. */
    POST_ORGANIZATION_NOTES(
            "post_externalcontacts_organization_notes",
            Mode.ANY,
            "relate:externalOrganization:edit",
            "externalContacts:externalOrganization:edit"),
    /** Create an external organization. */
    POST_ORGANIZATIONS(
            "post_externalcontacts_organizations",
            Mode.ANY,
            "relate:externalOrganization:add",
            "externalContacts:externalOrganization:add"),
    /** Create a schema. */
    POST_ORGANIZATIONS_SCHEMAS(
            "post_externalcontacts_organizations_schemas", Mode.ANY, "externalContacts:customFields:add"),
    /** Create a relationship. */
    POST_RELATIONSHIPS("post_externalcontacts_relationships", Mode.ANY, "externalContacts:externalOrganization:edit"),
    /** Update an external contact. */
    PUT_CONTACT("put_externalcontacts_contact", Mode.ANY, "externalContacts:contact:edit"),
    /** Update a note for an external contact. */
    PUT_CONTACT_NOTE("put_externalcontacts_contact_note", Mode.ANY, "externalContacts:contact:edit"),
    /** Update a schema. */
    PUT_CONTACTS_SCHEMA("put_externalcontacts_contacts_schema", Mode.ANY, "externalContacts:customFields:edit"),
    /** Associate/disassociate an external contact with a conversation. */
    PUT_CONVERSATION("put_externalcontacts_conversation", Mode.ANY, "externalContacts:conversation:associate"),
    /** Update an external organization. */
    PUT_ORGANIZATION(
            "put_externalcontacts_organization",
            Mode.ANY,
            "relate:externalOrganization:edit",
            "externalContacts:externalOrganization:edit"),
    /** Update a note for an external organization. */
    PUT_ORGANIZATION_NOTE(
            "put_externalcontacts_organization_note", Mode.ANY, "externalContacts:externalOrganization:edit"),
    /** Links a Trustor with an External Organization. */
    PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID(
            "put_externalcontacts_organization_trustor_trustor_id",
            Mode.ANY,
            "externalContacts:externalOrganization:edit"),
    /** Update a schema. */
    PUT_ORGANIZATIONS_SCHEMA(
            "put_externalcontacts_organizations_schema", Mode.ANY, "externalContacts:customFields:edit"),
    /** Update a relationship. */
    PUT_RELATIONSHIP("put_externalcontacts_relationship", Mode.ANY, "externalContacts:externalOrganization:edit");

    private final String id;
    private final Mode mode;

    @SuppressWarnings("ImmutableEnumChecker") // Vavr's lists are immutable; the checker does not know them.
    private final List<String> permissions;

    Operation(String id, Mode mode, String... permissions) {
        this.id = id;
        this.mode = mode;
        this.permissions = List.of(permissions);
    }

    /** The name of the operation in the API. */
    public String id() {
        return id;
    }

    /** Whether any or all of {@link #permissions} are needed. */
    public Mode mode() {
        return mode;
    }

    /** The permissions that allow it. */
    public List<String> permissions() {
        return permissions;
    }

    /** How many of an operation's permissions a caller needs (rule 7.7). */
    public enum Mode {
        /** One of them is enough. */
        ANY,
        /** Every one of them is needed. */
        ALL
    }
}
