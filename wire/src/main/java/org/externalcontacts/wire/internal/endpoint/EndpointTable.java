package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.QueryParameter.AFTER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.CURSOR;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.INCLUDE_MERGED;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.INCLUDE_TRUSTORS;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LIMIT;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LOOKUP_VALUE;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_NUMBER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_SIZE;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.Q;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.SORT_ORDER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.TRUSTOR_ID;

import io.vavr.collection.List;
import java.util.EnumMap;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.reference.SelfUris;

/** How each of the 71 operations is called, noun by noun. */
final class EndpointTable {

    private final Map<Operation, Endpoint> endpoints = new EnumMap<>(Operation.class);

    static Map<Operation, Endpoint> all() {
        EndpointTable table = new EndpointTable();
        table.contacts();
        table.identities();
        table.organizations();
        table.notes();
        table.relationships();
        table.schemas();
        return table.endpoints;
    }

    /** Contacts. */
    private void contacts() {
        delete(Operation.DELETE_CONTACT, "/contacts/{contactId}", with());
        get(Operation.GET_CONTACT, "/contacts/{contactId}", with().query(EXPAND).answer(Models.CONTACT));
        get(
                Operation.GET_CONTACT_UNRESOLVED,
                "/contacts/{contactId}/unresolved",
                with().query(EXPAND).answer(Models.CONTACT));
        get(
                Operation.GET_CONTACTS,
                "/contacts",
                with().query(PAGE_SIZE, PAGE_NUMBER, Q, SORT_ORDER, EXPAND).answer(Models.CONTACT_LISTING));
        get(
                Operation.GET_ORGANIZATION_CONTACTS,
                "/organizations/{externalOrganizationId}/contacts",
                with().query(PAGE_SIZE, PAGE_NUMBER, Q, SORT_ORDER, EXPAND).answer(Models.CONTACT_LISTING));
        get(
                Operation.GET_SCAN_CONTACTS,
                "/scan/contacts",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_CONTACT_LISTING));
        post(
                Operation.POST_BULK_CONTACTS,
                "/bulk/contacts",
                with().body(Models.BULK_IDS).answer(Models.BULK_CONTACTS_FETCHED));
        post(
                Operation.POST_BULK_CONTACTS_ADD,
                "/bulk/contacts/add",
                with().body(Models.BULK_CONTACTS).answer(Models.BULK_CONTACTS_ANSWER));
        post(
                Operation.POST_BULK_CONTACTS_REMOVE,
                "/bulk/contacts/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        post(
                Operation.POST_BULK_CONTACTS_UNRESOLVED,
                "/bulk/contacts/unresolved",
                with().body(Models.BULK_IDS).answer(Models.BULK_CONTACTS_FETCHED));
        post(
                Operation.POST_BULK_CONTACTS_UPDATE,
                "/bulk/contacts/update",
                with().body(Models.BULK_CONTACTS).answer(Models.BULK_CONTACTS_ANSWER));
        post(Operation.POST_CONTACTS, "/contacts", with().body(Models.CONTACT).answer(Models.CONTACT));
        put(
                Operation.PUT_CONTACT,
                "/contacts/{contactId}",
                with().body(Models.CONTACT).answer(Models.CONTACT));
    }

    /** Who is who, and what contacts take part in. */
    private void identities() {
        get(
                Operation.GET_CONTACT_IDENTIFIERS,
                "/contacts/{contactId}/identifiers",
                with().answer(Models.IDENTIFIER_LISTING));
        get(
                Operation.GET_CONTACT_JOURNEY_SESSIONS,
                "/contacts/{contactId}/journey/sessions",
                with().query(PAGE_SIZE, AFTER, INCLUDE_MERGED).answer(Models.SESSION_LISTING));
        get(
                Operation.GET_REVERSEWHITEPAGESLOOKUP,
                "/reversewhitepageslookup",
                with().query(LOOKUP_VALUE, EXPAND).answer(Models.MATCHES));
        patch(
                Operation.PATCH_CONTACT_IDENTIFIERS,
                "/contacts/{contactId}/identifiers",
                with().body(Models.IDENTIFIER_CLAIM).answer(Models.IDENTIFIER));
        post(Operation.POST_CONTACT_PROMOTION, "/contacts/{contactId}/promotion", with().answer(Models.CONTACT));
        post(
                Operation.POST_IDENTIFIERLOOKUP,
                "/identifierlookup",
                with().body(Models.IDENTIFIER).answer(Models.CONTACT));
        post(
                Operation.POST_MERGE_CONTACTS,
                "/merge/contacts",
                with().body(Models.MERGE).answer(Models.CONTACT));
        put(
                Operation.PUT_CONVERSATION,
                "/conversations/{conversationId}",
                with().body(Models.ASSOCIATION).success(202));
    }

    /** Organizations and their trustors. */
    private void organizations() {
        delete(Operation.DELETE_ORGANIZATION, "/organizations/{externalOrganizationId}", with());
        delete(
                Operation.DELETE_ORGANIZATION_TRUSTOR,
                "/organizations/{externalOrganizationId}/trustor",
                with().success(204));
        get(
                Operation.GET_ORGANIZATION,
                "/organizations/{externalOrganizationId}",
                with().query(EXPAND, INCLUDE_TRUSTORS).answer(Models.ORGANIZATION));
        get(
                Operation.GET_ORGANIZATIONS,
                "/organizations",
                with().query(PAGE_SIZE, PAGE_NUMBER, Q, TRUSTOR_ID, SORT_ORDER, EXPAND, INCLUDE_TRUSTORS)
                        .answer(Models.ORGANIZATION_LISTING));
        get(
                Operation.GET_SCAN_ORGANIZATIONS,
                "/scan/organizations",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_ORGANIZATION_LISTING));
        post(
                Operation.POST_BULK_ORGANIZATIONS,
                "/bulk/organizations",
                with().body(Models.BULK_IDS).answer(Models.BULK_ORGANIZATIONS_FETCHED));
        post(
                Operation.POST_BULK_ORGANIZATIONS_ADD,
                "/bulk/organizations/add",
                with().body(Models.BULK_ORGANIZATIONS).answer(Models.BULK_ORGANIZATIONS_ANSWER));
        post(
                Operation.POST_BULK_ORGANIZATIONS_REMOVE,
                "/bulk/organizations/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        post(
                Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                "/bulk/organizations/update",
                with().body(Models.BULK_ORGANIZATIONS).answer(Models.BULK_ORGANIZATIONS_ANSWER));
        post(
                Operation.POST_ORGANIZATIONS,
                "/organizations",
                with().body(Models.ORGANIZATION).answer(Models.ORGANIZATION));
        put(
                Operation.PUT_ORGANIZATION,
                "/organizations/{externalOrganizationId}",
                with().body(Models.ORGANIZATION).answer(Models.ORGANIZATION));
        put(
                Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                "/organizations/{externalOrganizationId}/trustor/{trustorId}",
                with().answer(Models.TRUSTOR_LINK));
    }

    /** Notes. */
    private void notes() {
        delete(Operation.DELETE_CONTACT_NOTE, "/contacts/{contactId}/notes/{noteId}", with());
        delete(Operation.DELETE_ORGANIZATION_NOTE, "/organizations/{externalOrganizationId}/notes/{noteId}", with());
        get(
                Operation.GET_CONTACT_NOTE,
                "/contacts/{contactId}/notes/{noteId}",
                with().query(EXPAND).answer(Models.NOTE));
        get(
                Operation.GET_CONTACT_NOTES,
                "/contacts/{contactId}/notes",
                with().query(PAGE_SIZE, PAGE_NUMBER, SORT_ORDER, EXPAND).answer(Models.NOTE_LISTING));
        get(
                Operation.GET_ORGANIZATION_NOTE,
                "/organizations/{externalOrganizationId}/notes/{noteId}",
                with().query(EXPAND).answer(Models.NOTE));
        get(
                Operation.GET_ORGANIZATION_NOTES,
                "/organizations/{externalOrganizationId}/notes",
                with().query(PAGE_SIZE, PAGE_NUMBER, SORT_ORDER, EXPAND).answer(Models.NOTE_LISTING));
        get(Operation.GET_SCAN_NOTES, "/scan/notes", with().query(LIMIT, CURSOR).answer(Models.CURSOR_NOTE_LISTING));
        post(
                Operation.POST_BULK_NOTES,
                "/bulk/notes",
                with().body(Models.BULK_IDS).answer(Models.BULK_NOTES_FETCHED));
        post(
                Operation.POST_BULK_NOTES_ADD,
                "/bulk/notes/add",
                with().body(Models.BULK_NOTES).answer(Models.BULK_NOTES_ANSWER));
        post(
                Operation.POST_BULK_NOTES_REMOVE,
                "/bulk/notes/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        post(
                Operation.POST_BULK_NOTES_UPDATE,
                "/bulk/notes/update",
                with().body(Models.BULK_NOTES).answer(Models.BULK_NOTES_ANSWER));
        post(
                Operation.POST_CONTACT_NOTES,
                "/contacts/{contactId}/notes",
                with().body(Models.NOTE).answer(Models.NOTE));
        post(
                Operation.POST_ORGANIZATION_NOTES,
                "/organizations/{externalOrganizationId}/notes",
                with().body(Models.NOTE).answer(Models.NOTE));
        put(
                Operation.PUT_CONTACT_NOTE,
                "/contacts/{contactId}/notes/{noteId}",
                with().body(Models.NOTE).answer(Models.NOTE));
        put(
                Operation.PUT_ORGANIZATION_NOTE,
                "/organizations/{externalOrganizationId}/notes/{noteId}",
                with().body(Models.NOTE).answer(Models.NOTE));
    }

    /** Relationships. */
    private void relationships() {
        delete(Operation.DELETE_RELATIONSHIP, "/relationships/{relationshipId}", with());
        get(
                Operation.GET_ORGANIZATION_RELATIONSHIPS,
                "/organizations/{externalOrganizationId}/relationships",
                with().query(PAGE_SIZE, PAGE_NUMBER, EXPAND, SORT_ORDER).answer(Models.RELATIONSHIP_LISTING));
        get(
                Operation.GET_RELATIONSHIP,
                "/relationships/{relationshipId}",
                with().query(EXPAND).answer(Models.RELATIONSHIP));
        get(
                Operation.GET_SCAN_RELATIONSHIPS,
                "/scan/relationships",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_RELATIONSHIP_LISTING));
        post(
                Operation.POST_BULK_RELATIONSHIPS,
                "/bulk/relationships",
                with().body(Models.BULK_IDS).answer(Models.BULK_RELATIONSHIPS_FETCHED));
        post(
                Operation.POST_BULK_RELATIONSHIPS_ADD,
                "/bulk/relationships/add",
                with().body(Models.BULK_RELATIONSHIPS).answer(Models.BULK_RELATIONSHIPS_ANSWER));
        post(
                Operation.POST_BULK_RELATIONSHIPS_REMOVE,
                "/bulk/relationships/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        post(
                Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                "/bulk/relationships/update",
                with().body(Models.BULK_RELATIONSHIPS).answer(Models.BULK_RELATIONSHIPS_ANSWER));
        post(
                Operation.POST_RELATIONSHIPS,
                "/relationships",
                with().body(Models.RELATIONSHIP).answer(Models.RELATIONSHIP));
        put(
                Operation.PUT_RELATIONSHIP,
                "/relationships/{relationshipId}",
                with().body(Models.RELATIONSHIP).answer(Models.RELATIONSHIP));
    }

    /** Schemas. */
    private void schemas() {
        delete(Operation.DELETE_CONTACTS_SCHEMA, "/contacts/schemas/{schemaId}", with());
        get(Operation.GET_CONTACTS_SCHEMA, "/contacts/schemas/{schemaId}", with().answer(Models.SCHEMA));
        get(
                Operation.GET_CONTACTS_SCHEMA_VERSION,
                "/contacts/schemas/{schemaId}/versions/{versionId}",
                with().answer(Models.SCHEMA));
        get(
                Operation.GET_CONTACTS_SCHEMA_VERSIONS,
                "/contacts/schemas/{schemaId}/versions",
                with().answer(Models.SCHEMA_LISTING));
        get(Operation.GET_CONTACTS_SCHEMAS, "/contacts/schemas", with().answer(Models.SCHEMA_LISTING));
        get(Operation.GET_ORGANIZATIONS_SCHEMA, "/organizations/schemas/{schemaId}", with().answer(Models.SCHEMA));
        get(
                Operation.GET_ORGANIZATIONS_SCHEMA_VERSION,
                "/organizations/schemas/{schemaId}/versions/{versionId}",
                with().answer(Models.SCHEMA));
        get(
                Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS,
                "/organizations/schemas/{schemaId}/versions",
                with().answer(Models.SCHEMA_LISTING));
        get(Operation.GET_ORGANIZATIONS_SCHEMAS, "/organizations/schemas", with().answer(Models.SCHEMA_LISTING));
        post(
                Operation.POST_CONTACTS_SCHEMAS,
                "/contacts/schemas",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        post(
                Operation.POST_ORGANIZATIONS_SCHEMAS,
                "/organizations/schemas",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        put(
                Operation.PUT_CONTACTS_SCHEMA,
                "/contacts/schemas/{schemaId}",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        put(
                Operation.PUT_ORGANIZATIONS_SCHEMA,
                "/organizations/schemas/{schemaId}",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
    }

    private static Shape with() {
        return Shape.EMPTY;
    }

    private void get(Operation operation, String path, Shape shape) {
        add(Verb.GET, operation, path, shape);
    }

    private void post(Operation operation, String path, Shape shape) {
        add(Verb.POST, operation, path, shape);
    }

    private void put(Operation operation, String path, Shape shape) {
        add(Verb.PUT, operation, path, shape);
    }

    private void patch(Operation operation, String path, Shape shape) {
        add(Verb.PATCH, operation, path, shape);
    }

    private void delete(Operation operation, String path, Shape shape) {
        add(Verb.DELETE, operation, path, shape);
    }

    private void add(Verb verb, Operation operation, String path, Shape shape) {
        endpoints.put(
                operation,
                new Endpoint(
                        operation,
                        verb,
                        SelfUris.ROOT + path,
                        names(path),
                        shape.success(),
                        shape.query(),
                        shape.body(),
                        shape.answer()));
    }

    private static List<String> names(String template) {
        return List.of(template.split("/"))
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1));
    }
}
